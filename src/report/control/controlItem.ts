/** Section of the report on procedure control, in the order of Decree 63/2010, art. 35.3, and of the reports provinces send. */
export type ControlSection =
  | "rules"
  | "publication"
  | "handling"
  | "one-stop"
  | "electronic"
  | "review"
  | "petitions"
  | "inspection"
  | "communication"
  | "other";

/** Something counted in a section, dossiers left out: they have a form of their own. */
export type ControlItem =
  | "procedures-assessed"
  | "drafts-commented"
  | "drafts-appraised"
  | "documents-issued"
  | "procedures-regulated"
  | "announcements"
  | "procedures-announced"
  | "procedures-abolished"
  | "procedures-publicised"
  | "internal-processes"
  | "apology-slips"
  | "officers-rewarded"
  | "officers-disciplined"
  | "one-stop-units"
  | "one-stop-procedures"
  | "inter-agency-procedures"
  | "online-services"
  | "online-payments"
  | "results-digitised"
  | "dossiers-reusing"
  | "procedures-reviewed"
  | "options-approved"
  | "procedures-simplified"
  | "petitions-received"
  | "petitions-answered"
  | "petitions-open"
  | "answers-publicised"
  | "inspections"
  | "units-inspected"
  | "inspection-conclusions"
  | "news-items"
  | "training-courses"
  | "officers-trained";

/** What each section counts, in the order printed. */
export const controlItems: Readonly<Record<ControlSection, readonly ControlItem[]>> = {
  rules: ["procedures-assessed", "drafts-commented", "drafts-appraised", "documents-issued", "procedures-regulated"],
  publication: [
    "announcements",
    "procedures-announced",
    "procedures-abolished",
    "procedures-publicised",
    "internal-processes",
  ],
  handling: ["apology-slips", "officers-rewarded", "officers-disciplined"],
  "one-stop": ["one-stop-units", "one-stop-procedures", "inter-agency-procedures"],
  electronic: ["online-services", "online-payments", "results-digitised", "dossiers-reusing"],
  review: ["procedures-reviewed", "options-approved", "procedures-simplified"],
  petitions: ["petitions-received", "petitions-answered", "petitions-open", "answers-publicised"],
  inspection: ["inspections", "units-inspected", "inspection-conclusions"],
  communication: ["news-items", "training-courses", "officers-trained"],
  other: [],
};
