/** People from outside the community who take the newsletter. */
export const outsiders = [
  ...["Agnes Oduya", "Bruno Salvi", "Carla Mendes", "Deniz Aksoy", "Elif Kaya", "Farid Nasser", "Greta Lund", "Hugo Petit", "Ines Correia", "Jonas Weber"],
  ...["Keiko Mori", "Liam Byrne", "Maud Janssen", "Nadia Petrova", "Oskar Nilsson", "Paula Reyes", "Quentin Roy", "Rosa Ferrari", "Samir Haddad", "Tilda Berg"],
  ...["Ugo Conti", "Vera Novak", "Wout Peeters", "Xenia Pappas", "Yusuf Demir", "Zofia Mazur", "Anton Ivanov", "Birte Holst", "Cem Arslan", "Dora Varga"],
];

const topics = [
  ["A place to start", "This is our first letter. We tell once a month what members made, what clubs plan, and who looks for whom."],
  ["Mentors wanted", "Forty students asked for somebody to talk to last month, and eleven of you said yes. There is room for more."],
  ["What clubs do in winter", "Reading groups, a chess ladder, and the robotics club's first arm that holds a pencil."],
  ["First jobs, told honestly", "Six graduates wrote about their first year at work: what they were ready for, and what nobody had told them."],
  ["Open labs", "Three institutes open their doors to alumni this month. Bring questions; the coffee is theirs."],
  ["The art of asking", "Answers were accepted twice as fast when the question said what had been tried. A short guide from our moderators."],
  ["Summer schools", "Deadlines are near. Members who went last year tell which ones were worth the travel."],
  ["Build something small", "A weather station, a bot that reads timetables, a map of drinking fountains: things made in a weekend."],
  ["Welcome, newcomers", "A new year begins, and with it a few hundred profiles. Say hello to somebody from your institution."],
  ["Research in plain words", "We asked five doctoral students to explain their thesis to a twelve-year-old. Two succeeded."],
  ["Hard problems, good company", "The algorithms club solved all of last month's problems. The next set is harder."],
  ["A year in numbers", "More posts, more answers, fewer unanswered questions. Thank you for every one of them."],
] as const;

/** Subject and text of the issue with this number. */
export function issueOf(number: number): { subject: string; body: string } {
  const [title, lead] = topics[number % topics.length] as (typeof topics)[number];
  const [, next] = topics[(number + 5) % topics.length] as (typeof topics)[number];
  return {
    subject: `${title} · letter ${number + 1}`,
    body: `## ${title}\n\n${lead}\n\n## Also\n\n${next}\n\n- [Look around](https://atrium.localhost/clubs) among the clubs\n- Tell us what is missing: just reply`,
  };
}

/** An issue that is not finished. */
export const draft = {
  subject: "Alumni day: what we know so far",
  body: "## Alumni day\n\nDate and place are fixed. Still open: who speaks, and **who brings the cake**.",
};
