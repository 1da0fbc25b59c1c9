import { onStop } from "@atrium/kit/lifecycle";
import { openDoor, openGateway } from "./assemble.ts";
import { say } from "./say.ts";

try {
  const door = await openDoor();
  const close = await openGateway(door, []);
  onStop(async () => {
    await door.http.drain();
    await close();
  });
  say(`The gateway answers on port ${door.http.port}`);
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
