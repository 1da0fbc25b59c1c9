import type { AchievementCategory } from "../generated.ts";

type Title = readonly [title: string, issuer: string, ...skills: string[]];

/** What people of a university community are proud of; issuers are invented. */
export const titles: Record<AchievementCategory, readonly Title[]> = {
  ACADEMIC: [
    ["Dean's list", "Faculty of Engineering", "Mathematics"],
    ["Best thesis of the year", "Institute of Computer Science", "Research"],
    ["Scholarship for outstanding students", "Meridian Foundation"],
    ["Graduated with distinction", "Graduate School"],
  ],
  RESEARCH: [
    ["First paper accepted at a conference", "Workshop on Distributed Systems", "Distributed Systems", "Writing"],
    ["Best poster award", "Symposium on Computational Biology", "Bioinformatics"],
    ["Open data set with 1,000 downloads", "Open Science Repository", "Data Analysis"],
  ],
  TECHNICAL: [
    ["Maintainer of an open source library", "Open Source Collective", "TypeScript", "Open Source"],
    ["Certified cloud architect", "Cloud Guild", "Cloud Computing"],
    ["Shipped an accessibility tool used by three cities", "Civic Tech Network", "Accessibility"],
    ["100 days of code", "Self-set challenge", "Programming"],
  ],
  SPORTS: [
    ["Finished the city marathon", "City Marathon Club", "Endurance"],
    ["Captain of the rowing team", "University Sports", "Teamwork"],
    ["Regional table tennis champion", "Regional Sports Union"],
  ],
  ARTS: [
    ["Solo exhibition of photographs", "Gallery on the Quay", "Photography"],
    ["Lead in the student theatre", "Student Theatre", "Acting"],
    ["Concert with the university orchestra", "University Orchestra", "Cello"],
  ],
  LEADERSHIP: [
    ["Elected to the student council", "Student Council", "Public Speaking"],
    ["Led a team of twelve volunteers", "Welcome Week", "Leadership"],
  ],
  COMMUNITY_SERVICE: [
    ["200 hours of tutoring", "Homework Club", "Teaching"],
    ["Repair café, fifty devices saved", "Neighbourhood Workshop", "Electronics"],
    ["Translated health leaflets into four languages", "Open Clinic", "Translation"],
  ],
  PROFESSIONAL: [
    ["Promoted to team lead", "Northwind Systems", "Leadership"],
    ["First internship completed", "Harbour Analytics", "SQL"],
    ["Founded a start-up with two friends", "Incubator Hall", "Entrepreneurship"],
  ],
  COMPETITION: [
    ["Winner of the spring hackathon", "Spring Hackathon", "Prototyping", "Teamwork"],
    ["Silver medal in the informatics olympiad", "Informatics Olympiad", "Algorithms"],
    ["Finalist of the case challenge", "Case Challenge League", "Strategy"],
  ],
  OTHER: [["Learned to sign in a year", "Evening School", "Sign Language"]],
};
