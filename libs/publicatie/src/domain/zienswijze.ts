export const STREKKINGEN = ['geen_bezwaar', 'bezwaar', 'ziet_af'] as const;

/** After the last day; a term that stands still has none. */
export const isTeLaat = (
  termijn: { readonly uiterlijk: string; readonly opgeschortOp: string | null } | null,
  dag: string,
): boolean => termijn !== null && termijn.opgeschortOp === null && dag > termijn.uiterlijk;

/** What somebody who was asked said about the publication (Woo art. 3.1 lid 3). */
export interface Zienswijze {
  /** Legal day, ISO text. */
  readonly ontvangenOp: string;
  readonly strekking: (typeof STREKKINGEN)[number];
  readonly inhoud: string;
  /** It came after the last day. Absent in what was recorded before this was kept. */
  readonly teLaat?: boolean;
  /** Given in the portal: at which instant, and with which files. */
  readonly portaal?: { readonly om: string; readonly documentIds: readonly string[] };
}
