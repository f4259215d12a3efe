/** The one check that a ruleset requires; those of the steps begin with it. */
export const summaryCheck = 'modelgate'
