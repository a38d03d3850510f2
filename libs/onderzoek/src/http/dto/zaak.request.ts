import { ALS_BRIEFTEKST } from '@navolgbaar/bericht';
import { Transform } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  ValidateIf,
} from 'class-validator';
import {
  IsBehandelaarfilter,
  IsSorteerwijze,
  PaginaRequest,
  type Sorteerwijze,
} from '@navolgbaar/platform/http';
import { OmitType } from '@nestjs/swagger';
import { ZAAKSORTERINGEN } from '../../application/queries/zaken.query';
import {
  ACTIES,
  type Actie,
  DOMEINEN,
  type Domein,
  type GekozenUitkomst,
  ONDERZOEKERS,
  type Onderzoeker,
  TOEZICHTVORMEN,
  type Toezichtvorm,
  UITKOMSTEN,
  WETTEN,
  type Wet,
} from '../../domain/soorten';
import { KEUZESOORTEN } from '../../domain/collegeconcept';
import { ZAAKSTATUSSEN, type Zaakstatus } from '../../domain/zaak-status';

/** A field that is absent stays as it is; `null` is no value for it. */
const genoemd = (_: unknown, waarde: unknown): boolean => waarde !== undefined;

const nietNull = (_: unknown, waarde: unknown): boolean => waarde !== null;

/** Filters van de lijst met zaken. */
export class ZakenRequest extends PaginaRequest {
  /** Een of meer statussen met komma's ertussen, `open` (de standaard: alles waar nog werk aan is) of `alle`. */
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.split(',') : value))
  @IsArray()
  @IsIn([...ZAAKSTATUSSEN, 'open', 'alle'], { each: true })
  status?: (Zaakstatus | 'open' | 'alle')[];

  @IsOptional()
  @IsIn(TOEZICHTVORMEN)
  toezichtvorm?: Toezichtvorm;

  @IsOptional()
  @IsUUID()
  aanbiederId?: string;

  /** Wie het behandelt: het kenmerk van een collega, of `niemand`. */
  @IsBehandelaarfilter()
  behandelaarId?: string;

  /**
   * `ja`: alleen zaken met een open termijn waarvan de laatste dag voorbij is, de langst verstreken eerst; zonder `status`
   * ook in gesloten zaken.
   */
  @IsOptional()
  @IsIn(['ja'])
  teLaat?: 'ja';

  /** Alleen de zaken die op deze melding volgden. */
  @IsOptional()
  @IsUUID()
  meldingId?: string;

  @IsSorteerwijze(
    ZAAKSORTERINGEN,
    'Zonder: `-geopend`, wat het laatst is geopend bovenaan. Wat te laat is, staat altijd op volgorde van zijn termijn.',
  )
  sorteer?: Sorteerwijze<(typeof ZAAKSORTERINGEN)[number]>;
}

/** Dezelfde filters, voor een bestand met de hele lijst. */
export class ZakenExportRequest extends OmitType(ZakenRequest, ['vanaf', 'aantal'] as const) {}

/** De filters die voor elk tabblad gelden. De behandelaar geldt alleen voor wat te laat is. */
export class ZakenAantallenRequest extends OmitType(ZakenExportRequest, ['teLaat', 'sorteer'] as const) {}

/** Welk deel van de tijdlijn. */
export class TijdlijnRequest extends PaginaRequest {
  /** Een of meer soorten met komma's ertussen, bijvoorbeeld `gesprek,waarneming`. */
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.split(',') : value))
  @IsArray()
  @ArrayMaxSize(30)
  @Matches(/^[a-z_]{2,40}$/, { each: true, message: 'Deze soort bestaat niet.' })
  soort?: string[];
}

/** Een nieuwe zaak. */
export class OpenZaakRequest {
  @IsIn(TOEZICHTVORMEN)
  toezichtvorm: Toezichtvorm;

  @IsString()
  @Length(3, 160)
  onderwerp: string;

  @IsIn(DOMEINEN)
  domein: Domein;

  @IsIn(WETTEN)
  wet: Wet;

  /** De melding waaruit de zaak volgt. */
  @IsOptional()
  @IsUUID()
  meldingId?: string;

  @IsOptional()
  @IsUUID()
  aanbiederId?: string;

  @IsOptional()
  @IsUUID()
  locatieId?: string;

  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(50)
  @IsUUID(undefined, { each: true })
  gemeenteIds?: string[];

  @IsOptional()
  @IsIn(ACTIES)
  actie?: Actie;

  /** Politiek of publiek gevoelig. */
  @IsOptional()
  @IsBoolean()
  gevoelig?: boolean;

  @IsOptional()
  @IsUUID()
  behandelaarId?: string;
}

/** Velden van een zaak die u wijzigt. */
export class WijzigZaakRequest {
  @ValidateIf(genoemd)
  @IsString()
  @Length(3, 160)
  onderwerp?: string;

  @IsOptional()
  @ValidateIf(nietNull)
  @IsUUID()
  behandelaarId?: string | null;

  @ValidateIf(genoemd)
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(50)
  @IsUUID(undefined, { each: true })
  gemeenteIds?: string[];

  @IsOptional()
  @IsBoolean()
  gevoelig?: boolean;
}

/** De eerste beoordeling van een calamiteit of geweldsincident. Bij elk antwoord hoort uitleg. */
export class BeoordeelMeldingRequest {
  /** Is dit een calamiteit of geweldsincident? */
  @IsBoolean()
  isCalamiteit: boolean;

  /** Waarom wel of niet. Is het er geen, dan krijgt de aanbieder deze uitleg. */
  @IsString()
  @Length(3, 4000)
  @Matches(...ALS_BRIEFTEKST)
  motivering: string;

  /** Is nader onderzoek nodig? */
  @IsOptional()
  @IsBoolean()
  naderOnderzoek?: boolean;

  @IsOptional()
  @IsString()
  @Length(3, 4000)
  naderOnderzoekMotivering?: string;

  /** De aanbieder doet het onderzoek als eerste, als dat kan. */
  @IsOptional()
  @IsIn(ONDERZOEKERS)
  onderzoekDoor?: Onderzoeker;

  /** Verplicht als de toezichthouder zelf onderzoekt: waarom de aanbieder dat niet kan. */
  @IsOptional()
  @IsString()
  @Length(3, 4000)
  onderzoekDoorMotivering?: string;
}

/** De bevinding waarmee het eigen onderzoek eindigt. */
export class RondOnderzoekAfRequest {
  @IsString()
  @Length(3, 4000)
  bevinding: string;
}

/** De uitkomst van een zaak, met de onderbouwing. */
export class UitkomstRequest {
  @IsIn(UITKOMSTEN)
  uitkomst: GekozenUitkomst;

  @IsString()
  @Length(3, 4000)
  motivering: string;
}

/** De uitkomst waarmee de zaak sluit. */
export class SluitZaakRequest extends UitkomstRequest {
  /**
   * Bij `overgedragen`: aan wie. De aanbieders van de zaak krijgen dan een brief. Leeg: zij horen het niet van u, bijvoorbeeld
   * omdat de politie of het Openbaar Ministerie bepaalt wanneer zij het horen.
   */
  @IsOptional()
  @IsString()
  @Length(3, 200)
  @Matches(...ALS_BRIEFTEKST)
  overgedragenAan?: string;
}

/** Een vervolgzaak met een andere toezichtvorm. */
export class VervolgzaakRequest {
  @IsIn(TOEZICHTVORMEN)
  toezichtvorm: Toezichtvorm;

  @IsString()
  @Length(3, 160)
  onderwerp: string;

  /** Waarom de zaak een andere vorm van toezicht krijgt. */
  @IsString()
  @Length(3, 4000)
  aanleiding: string;

  @IsOptional()
  @IsIn(DOMEINEN)
  domein?: Domein;

  @IsOptional()
  @IsIn(WETTEN)
  wet?: Wet;
}

/** Wie de zaak nog mag zien. U hoort er zelf altijd bij. */
export class BeperkToegangRequest {
  @IsBoolean()
  besloten: boolean;

  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(100)
  @IsUUID(undefined, { each: true })
  gebruikerIds: string[];

  @IsString()
  @Length(3, 1000)
  reden: string;
}

/** Welk college u informeert, waarover, en op welke grond dat mag. */
export class InformeerCollegeRequest {
  @IsUUID()
  gemeenteId: string;

  /** De melding waarover het gaat. Zonder: de eerste die dit college nog niet kent. */
  @IsOptional()
  @IsUUID()
  meldingId?: string;

  /** Wat u toevoegt, zonder persoonsgegevens van cliënt, melder of medewerker. */
  @IsOptional()
  @IsString()
  @Length(3, 2000)
  toelichting?: string;

  /** Ook aan de burgemeester: er is maatschappelijke onrust. */
  @IsOptional()
  @IsBoolean()
  burgemeester?: boolean;

  @IsString()
  @Length(3, 1000)
  grond: string;
}

/** Over welke soorten melding het college bericht krijgt. */
export class CollegeinstellingRequest {
  @IsArray()
  @ArrayUnique()
  @IsIn(KEUZESOORTEN, { each: true })
  soorten: (typeof KEUZESOORTEN)[number][];
}
