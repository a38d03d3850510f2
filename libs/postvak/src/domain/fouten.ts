/** Refusals of this capability. */
export type Postfoutcode = 'POST.MELDING_ONBEKEND';
