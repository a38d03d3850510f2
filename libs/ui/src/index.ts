export { Pictogram, pictogramnamen, type PictogramNaam, type PictogramProps } from './pictogram/pictogram';
export {
  Knop,
  KnopKoppeling,
  Knoppen,
  type KnopProps,
  type KnopKoppelingProps,
  type KnopSoort,
} from './basis/knop';
export { Koppeling, type KoppelingProps } from './basis/koppeling';
export {
  Kop,
  Alinea,
  Lijst,
  Verborgen,
  type KopProps,
  type AlineaProps,
  type LijstProps,
} from './basis/tekst';
export { Melding, type MeldingProps, type MeldingSoort } from './basis/melding';
export { StatusLabel, type StatusLabelProps, type StatusSoort } from './basis/status-label';
export { LegeStaat, Laden, type LegeStaatProps, type LadenProps } from './basis/leeg';
export { Toelichting, type ToelichtingProps } from './basis/toelichting';
export { Dialoog, type DialoogProps } from './basis/dialoog';
export { Vraag, Vragengroep, veldId, type VraagProps, type VeldProps } from './formulier/vraag';
export {
  Tekstveld,
  Tekstvak,
  Datumveld,
  type TekstveldProps,
  type TekstvakProps,
  type DatumveldProps,
} from './formulier/tekstveld';
export {
  Keuzelijst,
  Keuzerondjes,
  Selectievakje,
  Selectievakjes,
  type Optie,
  type KeuzelijstProps,
  type KeuzerondjesProps,
  type SelectievakjesProps,
} from './formulier/keuze';
export {
  Bestandskeuze,
  Bestandsveld,
  type Bestandsregel,
  type BestandsveldProps,
} from './formulier/bestandsveld';
export { FoutSamenvatting, type FoutSamenvattingProps, type Veldfout } from './formulier/fout-samenvatting';
export { Herleiding, type HerleidingProps, type HerleidingStapWeergave } from './termijn/herleiding';
export {
  Termijn,
  termijnStand,
  type TermijnProps,
  type TermijnStand,
  type TermijnStatus,
} from './termijn/termijn';
export {
  Termijnbeeld,
  type TermijnbeeldProps,
  type Beelddeel,
  type Beeldrij,
  type Beeldstreep,
  type Beeldteken,
  type Deelsoort,
  type Tekensoort,
} from './termijn/termijnbeeld';
export { Tijdlijn, type TijdlijnProps, type TijdlijnItem } from './termijn/tijdlijn';
export { Prioriteit, Aanname, type PrioriteitProps, type Kleur } from './weging/prioriteit';
export { Matrix, type MatrixProps, type MatrixAs, type MatrixCel } from './weging/matrix';
export { DataTabel, type DataTabelProps, type Kolom, type Rijkeuze } from './lijst/data-tabel';
export { Filterchips, type Filterchip } from './lijst/filterchips';
export { Gegevenslijst, type GegevenslijstProps, type Gegeven } from './lijst/gegevenslijst';
export { Paginering, Tabbladen, type PagineringProps, type Tabblad } from './lijst/bladeren';
export { Stappen, type Stap } from './lijst/stappen';
export {
  SkipLink,
  Kruimelpad,
  Paginakop,
  Kaart,
  Stapel,
  Kolommen,
  type Kruimel,
  type PaginakopProps,
  type KaartProps,
} from './indeling/kop';
export { Identiteitsbalk, type IdentiteitsbalkProps } from './indeling/identiteitsbalk';
export { Beeldmerk } from './indeling/beeldmerk';
export { PubliekeIndeling, type PubliekDeel, type PubliekeIndelingProps } from './indeling/publiek';
export {
  WerkbankIndeling,
  type WerkbankIndelingProps,
  type MenuGroep,
  type MenuItem,
} from './indeling/werkbank';
export { renderPagina, PUBLIEKE_STIJL, type PaginaInvoer } from './server/render-pagina';
export {
  dagErbij,
  leesDatum,
  leesTijd,
  leesPostcode,
  leesTelefoon,
  datumTekst,
  momentTekst,
  dagenTussen,
  type Gelezen,
} from './tekst/datum';
export { grootteTekst } from './tekst/grootte';
export { algemeneTeksten } from './teksten/algemeen';
export { formulierTeksten, datumFouten } from './teksten/formulier';
export {
  termijnTeksten,
  termijnbeeldTeksten,
  wegingTeksten,
  tijdlijnTeksten,
  stapTeksten,
} from './teksten/toezicht';
export { indelingTeksten } from './teksten/indeling';
