import { RegelversieResponse } from '@navolgbaar/platform/http';

/** Van een aanbieder het nieuwste jaar. */
export class JaarcijferregelResponse {
  aanbiederId: string;
  aanbiederNaam: string;
  boekjaar: number;
  /** In hele euro's. */
  omzet: number;
  resultaat: number;
  /** De signalen over de continuïteit, elk in een paar woorden. */
  continuiteit: string[];
  /** De signalen over de rechtmatigheid, elk in een paar woorden. */
  rechtmatigheid: string[];
  ingelezenOp: string;
  bron: string;
}

/** De cijfers van een aanbieder over een jaar, zoals zij zijn ingelezen. Bedragen in hele euro's. */
export class JaarcijferversieResponse {
  boekjaar: number;
  /** De eerste is 1; de hoogste telt. */
  versie: number;
  omzet: number;
  personeelskosten: number;
  resultaat: number;
  eigenVermogen: number;
  balanstotaal: number;
  vlottendeActiva: number;
  kortlopendeSchulden: number;
  winstuitkering: number;
  omzetJeugdWmo: number | null;
  aantalClienten: number | null;
  importId: string;
  ingelezenOp: string;
  bron: string;
}

/** Wat de cijfers van elkaar zeggen. Leeg waar niet te delen valt. */
export class VerhoudingenResponse {
  /** In procenten. */
  solvabiliteit: number | null;
  liquiditeit: number | null;
  /** In procenten. */
  winstmarge: number | null;
  /** In procenten van de omzet. */
  personeelskosten: number | null;
  /** In procenten van het resultaat, als er winst is. */
  winstuitkering: number | null;
  omzetPerClient: number | null;
}

/** Een stap van hoe een signaal is berekend. */
export class JaarcijferstapResponse {
  stap: string;
  bron: string;
}

/** Een cijfer dat een reden is om te kijken, en geen oordeel. */
export class JaarcijfersignaalResponse {
  /** Welke drempel. */
  regel: string;
  /** `continuiteit` of `rechtmatigheid`. */
  soort: string;
  boekjaar: number;
  kort: string;
  /** Wat is berekend; leeg bij een winstuitkering zonder winst. */
  waarde: number | null;
  drempel: number;
  herleiding: JaarcijferstapResponse[];
}

/** Een jaar van een aanbieder met wat de cijfers zeggen, en wat er eerder over is ingelezen. */
export class JaarcijferjaarResponse extends JaarcijferversieResponse {
  verhoudingen: VerhoudingenResponse;
  signalen: JaarcijfersignaalResponse[];
  eerdere: JaarcijferversieResponse[];
}

/** De jaren van een aanbieder. */
export class AanbiederjaarcijfersResponse {
  aanbiederId: string;
  aanbiederNaam: string;
  /** Het nummer van de versie van de drempels waarmee is gekeken. */
  drempelversie: number;
  jaren: JaarcijferjaarResponse[];
}

/** Wat het inlezen doet. */
export class JaarcijferuitkomstResponse {
  regels: number;
  nieuw: number;
  /** Andere cijfers dan eerder zijn ingelezen: zij komen ernaast te staan. */
  gewijzigd: number;
  ongewijzigd: number;
}

/** Een fout in het bestand. Regel 1 is de kop. */
export class ImportfoutResponse {
  regel: number;
  kolom: string;
  reden: string;
}

/** Wat het inlezen zou doen. Met één fout wordt niets ingelezen. */
export class JaarcijfercontroleResponse extends JaarcijferuitkomstResponse {
  fouten: ImportfoutResponse[];
}

/** Wat is ingelezen. */
export class JaarcijfersIngelezenResponse extends JaarcijferuitkomstResponse {
  id: string;
}

/** Een bestand dat is ingelezen. */
export class JaarcijferimportResponse extends JaarcijferuitkomstResponse {
  id: string;
  bestandsnaam: string;
  /** De SHA-256 van het bestand. */
  sha256: string;
  bron: string;
  ingelezenOp: string;
  /** Leeg als het vanaf de opdrachtregel is ingelezen. */
  ingelezenDoor: string | null;
}

/** Groei van de omzet terwijl het aantal cliënten niet groeit, in procenten. */
export class GroeidrempelResponse {
  omzet: number;
  clienten: number;
}

/** De drempels. Een drempel die leeg is, staat uit. */
export class DrempelsResponse {
  solvabiliteit: number | null;
  liquiditeit: number | null;
  verliesjaren: number | null;
  negatiefVermogen: boolean;
  winstmarge: number | null;
  winstuitkering: number | null;
  personeelskosten: number | null;
  omzetPerClient: number | null;
  groei: GroeidrempelResponse | null;
}

/** Een versie van de drempels. */
export class DrempelversieResponse extends RegelversieResponse {
  regels: DrempelsResponse;
}
