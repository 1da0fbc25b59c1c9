/** A field of work: what people in it study, can do, are employed as and build. */
export type Field = {
  readonly programs: readonly string[];
  readonly titles: readonly string[];
  readonly skills: readonly string[];
  readonly interests: readonly string[];
  readonly projects: readonly string[];
};

const list = (text: string) => text.split(", ");

export const fields: readonly Field[] = [
  {
    programs: list("Computer Science, Software Engineering, Information Systems"),
    titles: list("Software Engineer, Backend Developer, Platform Engineer, Frontend Developer, Engineering Manager"),
    skills: list("TypeScript, Python, Go, Rust, PostgreSQL, GraphQL, Kubernetes, React"),
    interests: list("Open Source, Distributed Systems, Hackathons, Web Standards"),
    projects: list(
      "a timetable app that two faculties now use, a build cache for student laptops, a chat bridge for study groups, an accessible booking system for lab space",
    ),
  },
  {
    programs: list("Data Science, Artificial Intelligence, Applied Statistics"),
    titles: list("Data Scientist, Machine Learning Engineer, Data Analyst, Research Engineer, Head of Data"),
    skills: list("Machine Learning, Statistics, PyTorch, Data Visualization, SQL, R, Natural Language Processing, Computer Vision"),
    interests: list("Responsible AI, Open Data, Forecasting, Citizen Science"),
    projects: list(
      "a model that reads handwritten field notes, a dashboard of the city's air quality, a forecast of cafeteria demand, a speech recogniser for a small language",
    ),
  },
  {
    programs: list("Interaction Design, Visual Communication, Industrial Design"),
    titles: list("Product Designer, UX Researcher, Design Lead, Interaction Designer, Illustrator"),
    skills: list("UX Research, Interaction Design, Figma, Typography, Design Systems, Prototyping, Illustration, Accessibility"),
    interests: list("Inclusive Design, Photography, Museums, Creative Coding"),
    projects: list("signage for a hospital wing, a typeface for road signs, a kit of parts for community noticeboards, a redesign of the library's catalogue"),
  },
  {
    programs: list("Business Administration, Economics, Innovation Management"),
    titles: list("Product Manager, Strategy Consultant, Operations Lead, Marketing Manager, Founder"),
    skills: list("Product Management, Business Strategy, Financial Modelling, Marketing, Negotiation, Market Research, Fundraising, Operations"),
    interests: list("Startups, Social Enterprise, Behavioural Economics, Remote Work"),
    projects: list(
      "a repair café that pays for itself, a student-run consulting office, a fair-price food box, a study of small shops after the tram line came",
    ),
  },
  {
    programs: list("Biomedical Sciences, Public Health, Molecular Biology"),
    titles: list("Bioinformatician, Clinical Research Associate, Epidemiologist, Laboratory Manager, Health Data Analyst"),
    skills: list("Bioinformatics, Molecular Biology, Clinical Research, Epidemiology, Neuroscience, Genomics, Public Health, Laboratory Techniques"),
    interests: list("Global Health, Medical Ethics, Running, Science Outreach"),
    projects: list("a low-cost incubator, a map of vaccination gaps, a pipeline for soil genomes, a game that teaches first aid"),
  },
  {
    programs: list("Environmental Engineering, Renewable Energy Systems, Geography"),
    titles: list("Energy Engineer, Climate Analyst, Hydrologist, Sustainability Manager, GIS Specialist"),
    skills: list("Renewable Energy, Climate Modelling, Life Cycle Assessment, GIS, Hydrology, Energy Storage, Sustainable Design, Environmental Policy"),
    interests: list("Urban Gardening, Climate Action, Cycling, Circular Economy"),
    projects: list("a solar pump for a school garden, sensors that warn of flash floods, a heat map of the old town, a shared battery for one street"),
  },
  {
    programs: list("Mechanical Engineering, Robotics, Mechatronics"),
    titles: list("Robotics Engineer, Mechanical Designer, Embedded Developer, Test Engineer, Control Engineer"),
    skills: list("Robotics, CAD, Control Systems, Embedded Systems, 3D Printing, Mechatronics, Simulation, C++"),
    interests: list("Maker Spaces, Space Exploration, Model Building, Drones"),
    projects: list("a hand prosthesis from printed parts, a robot that sorts recycling, an autopilot for a small sailing boat, a rover that climbs stairs"),
  },
  {
    programs: list("Law, Political Science, International Relations"),
    titles: list("Policy Adviser, Legal Counsel, Privacy Officer, Programme Officer, Researcher"),
    skills: list("Public Policy, Intellectual Property, Contract Law, Data Protection, Human Rights Law, Legal Writing, International Relations, Mediation"),
    interests: list("Civic Tech, Debating, Digital Rights, Languages"),
    projects: list("a legal clinic for tenants, a plain-language guide to visas, a register of open procurement, a mock parliament for schools"),
  },
  {
    programs: list("Education, Journalism, Linguistics"),
    titles: list("Technical Writer, Curriculum Designer, Science Editor, Podcast Producer, Translator"),
    skills: list("Science Communication, Technical Writing, Podcasting, Video Editing, Curriculum Design, Teaching, Public Speaking, Translation"),
    interests: list("Storytelling, Board Games, Theatre, Lifelong Learning"),
    projects: list("a podcast about failed experiments, a dictionary of workshop slang, a course for first-generation students, a newspaper for the night bus"),
  },
  {
    programs: list("Physics, Applied Mathematics, Electrical Engineering"),
    titles: list("Research Scientist, Quantitative Analyst, Optics Engineer, Signal Processing Engineer, Postdoctoral Researcher"),
    skills: list("Numerical Analysis, Quantum Computing, Optics, Astrophysics, Cryptography, Optimization, MATLAB, LaTeX"),
    interests: list("Stargazing, Chess, Mountaineering, Chamber Music"),
    projects: list("a radio telescope on the roof, a solver for timetables, a microscope built from salvaged lenses, a proof assistant for undergraduates"),
  },
];

/** Companies and organisations people work for: invented, each with the site of its own. */
export const employers: readonly string[] = list(
  "Fernhill Systems, Copperline Labs, Tidewater Analytics, Northgate Robotics, Almond & Slate, Blue Heron Energy, Papertrail Software, Kestrel Aerospace, Saffron Health, Lanternworks, Quiet Harbour Studio, Granite Peak Capital, Meridian Grid, Juniper Street Media, Redwood Ledger, Cobalt Insights, Brightwater Foundation, Hollow Oak Games, Mosaic Mobility, Silverbirch Clinics, Orchard Lane Foods, Polar Current, Wayfinder Maps, Sandstone Security, Open Lattice, Evergreen Logistics, Violet Hour Films, Harbour Bridge Partners, Tessellate, First Light Optics",
);
