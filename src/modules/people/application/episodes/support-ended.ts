/**
 * What follows when a team's support of a person ends, as this module needs to know it; the module of reviews provides it.
 * It joins the unit of work that is open: support does not end without its review standing in the calendar.
 */
export abstract class SupportEnded {
  /** @returns the day by which the plan is reviewed now; null where there is no plan to review. */
  abstract follow(personId: string): Promise<string | null>;
}
