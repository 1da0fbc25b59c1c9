create function achievements.refuse_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.reversed_at is null and new.reversed_at is not null then
    old.reversed_at := new.reversed_at;
    if old is not distinct from new then
      return new;
    end if;
  end if;
  raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
end
$$;
--> statement-breakpoint
create trigger points_entries_append_only before update or delete on achievements.points_entries
  for each row execute function achievements.refuse_change();
--> statement-breakpoint
create trigger points_entries_not_truncated before truncate on achievements.points_entries
  for each statement execute function achievements.refuse_change();
