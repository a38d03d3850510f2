/** Refusals of this capability. */
export type Zoekfoutcode = 'ZOEK.TE_VAAK' | 'ZOEK.TE_WEINIG';
