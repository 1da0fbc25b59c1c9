/** A field people write about: its tags, most used first, and the words its posts are made of. */
export type Area = {
  readonly tags: readonly string[];
  readonly things: readonly string[];
  readonly tools: readonly string[];
  readonly problems: readonly string[];
  readonly findings: readonly string[];
  readonly reads: readonly string[];
  readonly snippets: readonly (readonly [language: string, title: string, code: string])[];
};

const list = (text: string) => text.split("; ");

/** Most written about first. */
export const areas: readonly Area[] = [
  {
    tags: ["Programming", "TypeScript", "PostgreSQL", "Open Source", "Testing", "GraphQL", "Career"],
    things: list(
      "a job queue; our API gateway; the search service; a code review checklist; the nightly import; a feature flag system; our test suite; the login flow",
    ),
    tools: list("TypeScript; PostgreSQL; GraphQL; Rust; Vitest; OpenTelemetry; Redis; Go"),
    problems: list(
      "the tests pass alone and fail together; memory grows by a few megabytes every hour; a query is fast by hand and slow in production; two workers pick up the same job; the build takes eleven minutes; time zones break every export in March",
    ),
    findings: list(
      "one missing index was the whole story; half of our dependencies were never imported; a property-based test found in a minute what we had missed for a year; deleting the cache made it faster; the race was in the test, not in the code",
    ),
    reads: list("A field guide to transactions; Boring technology, ten years on; What every query planner wishes you knew; Small modules, deep interfaces"),
    snippets: [
      [
        "typescript",
        "Group by key, without a library",
        "const byAuthor = Map.groupBy(posts, ({ authorId }) => authorId);\nfor (const [author, own] of byAuthor) console.log(author, own.length);",
      ],
      ["sql", "The latest row of each group", "select distinct on (user_id) user_id, score, created_at\nfrom attempts\norder by user_id, created_at desc;"],
      [
        "go",
        "A worker pool in fifteen lines",
        "jobs := make(chan int)\nvar wg sync.WaitGroup\nfor w := 0; w < 4; w++ {\n\twg.Add(1)\n\tgo func() {\n\t\tdefer wg.Done()\n\t\tfor j := range jobs {\n\t\t\tprocess(j)\n\t\t}\n\t}()\n}",
      ],
      ["rust", "Read numbers, skip what is none", "let sum: i64 = input\n    .lines()\n    .filter_map(|line| line.trim().parse::<i64>().ok())\n    .sum();"],
    ],
  },
  {
    tags: ["Machine Learning", "Data Science", "Python", "Statistics", "Open Data", "Responsible AI"],
    things: list(
      "a churn model; the evaluation set; a small language model; our labelling guide; a forecast of library visits; a recommender for courses; a dashboard for the faculty",
    ),
    tools: list("PyTorch; pandas; scikit-learn; DuckDB; Jupyter; R"),
    problems: list(
      "the validation score is suspiciously good; labels of two annotators agree in only 60 % of cases; the model is confident and wrong about rare classes; the notebook runs for one of us only; a holiday ruins every forecast",
    ),
    findings: list(
      "a linear baseline was within one point of the network; the leak was a timestamp; more data did not help, cleaner data did; the confidence intervals overlapped all along; plotting the residuals would have saved us two weeks",
    ),
    reads: list("Statistics done slowly; The unreasonable usefulness of baselines; Datasheets for small datasets; How we stopped trusting our metrics"),
    snippets: [
      [
        "python",
        "Bootstrap a confidence interval",
        "rng = np.random.default_rng(7)\nmeans = [rng.choice(x, len(x)).mean() for _ in range(10_000)]\nprint(np.percentile(means, [2.5, 97.5]))",
      ],
      [
        "python",
        "Split by person, never by row",
        "from sklearn.model_selection import GroupKFold\n\nfor train, test in GroupKFold(5).split(X, y, groups=people):\n    model.fit(X[train], y[train])",
      ],
      ["r", "A plot that says how sure we are", "ggplot(d, aes(week, visits)) +\n  geom_ribbon(aes(ymin = lo, ymax = hi), alpha = .2) +\n  geom_line()"],
    ],
  },
  {
    tags: ["Career", "Internships", "Interviews", "Mentoring", "Remote Work", "Alumni"],
    things: list(
      "my first technical interview; a portfolio; a career change at 30; a part-time master's; salary negotiation; a mentoring hour; a cover letter; the first ninety days in a new team",
    ),
    tools: list("a plain text CV; a weekly journal; mock interviews; office hours; a reading group"),
    problems: list(
      "every junior position asks for three years of experience; I have two offers and a week to decide; feedback never comes; I am the only one on the team without a degree in the field; my visa decides before I do",
    ),
    findings: list(
      "asking for feedback right after the interview works surprisingly often; one referral was worth fifty applications; writing down what I did each Friday made the review easy; the best questions were about the last person who left",
    ),
    reads: list("Notes on leaving academia; Interviews as conversations; The first year as a lead; What recruiters read in ten seconds"),
    snippets: [],
  },
  {
    tags: ["Startups", "Product Management", "Fundraising", "Marketing", "Social Enterprise"],
    things: list("a landing page; customer interviews; our pricing; the pitch deck; a pilot with two schools; a waiting list; the onboarding mail"),
    tools: list("a spreadsheet; paper prototypes; five phone calls; a public roadmap; cohort analysis"),
    problems: list(
      "everybody likes it and nobody pays; our best users are not the ones we built it for; the pilot ends in four weeks; two founders want two products; churn eats what marketing brings",
    ),
    findings: list(
      "raising the price doubled the replies; seven of ten people used it for something else; a call beat a survey of four hundred; saying no to a big customer was the turning point",
    ),
    reads: list("Pricing for people who hate pricing; A pilot is not a sale; Letters from a failed startup; Fundraising without a network"),
    snippets: [],
  },
  {
    tags: ["Design", "Accessibility", "UX Research", "Typography", "Creative Coding"],
    things: list("a colour system; keyboard navigation; a museum guide; an icon set; form errors; dark mode; a usability test with six people"),
    tools: list("Figma; a screen reader; paper and scissors; CSS container queries; variable fonts"),
    problems: list(
      "contrast fails on the brand colour; the menu cannot be left by keyboard; users scroll past the one thing that matters; the prototype is too pretty to be criticised",
    ),
    findings: list(
      "labels above fields halved the errors; nobody noticed the animation we fought over; reading the page aloud found more than the audit; the old page was faster to use",
    ),
    reads: list("Forms that forgive; Colour for the rest of us; The quiet interface; Testing with people who are in a hurry"),
    snippets: [["css", "A focus ring one can see", ":focus-visible {\n  outline: 3px solid currentColor;\n  outline-offset: 2px;\n}"]],
  },
  {
    tags: ["Climate", "Renewable Energy", "GIS", "Circular Economy", "Cycling"],
    things: list(
      "a rooftop solar survey; our campus footprint; a heat map of the old town; a battery second-life test; a river monitoring station; a repair café",
    ),
    tools: list("QGIS; life cycle assessment; open satellite data; a cheap sensor; an energy model in Python"),
    problems: list(
      "sensors drift in winter; two data sets disagree about where the river is; the permit takes longer than the construction; nobody has metered the building since 1998",
    ),
    findings: list(
      "insulation beats panels for this building; a third of the trips are shorter than two kilometres; shade from four trees lowers the square by three degrees; repairing was cheaper in 31 of 40 cases",
    ),
    reads: list("Batteries after the car; A year of measuring one street; Life cycles, honestly; Small hydropower and its fish"),
    snippets: [["python", "Degree days from hourly temperatures", "hdd = (18 - t.resample('D').mean()).clip(lower=0).sum()"]],
  },
  {
    tags: ["Bioinformatics", "Public Health", "Neuroscience", "Genomics", "Research"],
    things: list(
      "a single-cell data set; our sampling protocol; a cohort of 1,200 people; a questionnaire in four languages; an old freezer inventory; a sleep study",
    ),
    tools: list("Snakemake; R; a pre-registration; REDCap; a pipeline in Nextflow"),
    problems: list(
      "batch effects are larger than the effect; consent forms of two sites differ; the reference genome changed halfway; reviewers ask for a control that no longer exists",
    ),
    findings: list(
      "the effect vanished after correcting for age; a negative result worth publishing; two labs got the same number; the questionnaire measured something else in Portuguese",
    ),
    reads: list("Negative results, positively; A gentle guide to batch effects; Consent that people read; Reproducing ourselves after five years"),
    snippets: [["bash", "Count reads per sample", 'for f in *.fastq.gz; do\n  printf \'%s\\t%d\\n\' "$f" $(( $(zcat "$f" | wc -l) / 4 ))\ndone']],
  },
  {
    tags: ["Robotics", "Embedded Systems", "3D Printing", "Drones", "Maker Spaces"],
    things: list(
      "a line follower; a greenhouse controller; a delivery drone for the campus; a prosthetic hand; a weather balloon; the laser cutter booking system",
    ),
    tools: list("ROS 2; an ESP32; FreeCAD; a logic analyser; a Kalman filter"),
    problems: list("the motor resets the board; GPS drops behind the library; prints warp on cold mornings; the robot turns left when it is happy"),
    findings: list(
      "a capacitor for twelve cents fixed it; the datasheet was wrong by a factor of ten; printing slower was faster in the end; the simulation had no friction",
    ),
    reads: list("Debugging with an oscilloscope; Control theory by feel; Tolerances for beginners; What flew and what did not"),
    snippets: [["cpp", "Debounce a button", "if (millis() - lastChange > 30 && digitalRead(PIN) != state) {\n  state = !state;\n  lastChange = millis();\n}"]],
  },
  {
    tags: ["Teaching", "Science Communication", "Writing", "Podcasting", "Languages"],
    things: list("a lecture for 300; a lab notebook template; an evening class; a podcast about dissertations; peer feedback; a glossary for newcomers"),
    tools: list("a blank slide; oral exams; a shared document; recordings with captions; index cards"),
    problems: list("only the front row asks questions; half of the class has seen it all before; feedback arrives after the exam; nobody reads the syllabus"),
    findings: list(
      "a two-minute pause doubled the questions; grading drafts took less time than grading results; captions were used by everybody; the shortest episode was heard to the end",
    ),
    reads: list("Teaching the second time; Writing for one reader; The lecture is not dead; Glossaries as friendship"),
    snippets: [],
  },
  {
    tags: ["Public Policy", "Data Protection", "Digital Rights", "Civic Tech", "Debating"],
    things: list("a records request; the new campus camera policy; a plain-language contract; a mock trial; a participatory budget; an open council archive"),
    tools: list("a records request template; model clauses; a public hearing; plain language; an impact assessment"),
    problems: list(
      "three offices claim the same data; the form exists on paper only; consent is a checkbox nobody can untick; deadlines start before the letter arrives",
    ),
    findings: list(
      "the archive was open all along; most objections were about one sentence; a table replaced four pages; residents wrote better questions than we did",
    ),
    reads: list("Privacy as housekeeping; The clause nobody reads; How cities buy software; Hearings that hear"),
    snippets: [],
  },
];
