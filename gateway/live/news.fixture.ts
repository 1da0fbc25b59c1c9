/** What is the same in all news. */
export const ALIKE = {
  title: "Analytical engine runs its first program",
  publishedAt: "2026-03-01T09:30:00.000Z",
  likesCount: 42,
  commentsCount: 7,
  tags: ["engines", "mathematics", "history"].map((slug) => ({ slug, name: `All about ${slug}` })),
};

/** Who writes all of it. */
export const AUTHOR = { name: "Ada", headline: "Writes programs for engines that are yet to be built" };
