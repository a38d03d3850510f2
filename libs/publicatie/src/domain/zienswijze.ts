export const STREKKINGEN = ['geen_bezwaar', 'bezwaar', 'ziet_af'] as const;

/** What somebody who was asked said about the publication (Woo art. 3.1 lid 3). */
export interface Zienswijze {
  /** Legal day, ISO text. */
  readonly ontvangenOp: string;
  readonly strekking: (typeof STREKKINGEN)[number];
  readonly inhoud: string;
}
