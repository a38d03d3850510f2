import { ketenhash, ketenvoorvoegsel, type Schakel } from './keten';
import type { Ketenkop, Ketenlezer } from './ketenlezer';
import type { Afwijking, Afwijkingsoort, Breuk } from './verificatie';

const BLOK = 50_000;

/** A break under investigation. */
interface Onderzoek {
  readonly voorvoegsel: string;
  readonly lezer: Ketenlezer;
  readonly verwacht: number;
  readonly vorige: string;
  readonly kop: Ketenkop;
}

/**
 * Finds out what was done at the place where a chain breaks. It may read the chain once more: this runs after
 * tampering only, when naming the right line matters more than time.
 */
export async function zoekOorzaak(
  organisatieId: string,
  lezer: Ketenlezer,
  breuk: Breuk,
  kop: Ketenkop,
): Promise<Afwijking> {
  const { verwacht, vorige, schakel } = breuk;
  const onderzoek = { voorvoegsel: ketenvoorvoegsel(organisatieId), lezer, verwacht, vorige, kop };
  if (schakel.volgnr !== verwacht) return gat(onderzoek, schakel);
  if (schakel.canoniek === null) return regelWeg(onderzoek, schakel);
  if (schakel.vorige !== vorige) return andereVoorganger(onderzoek, schakel, schakel.canoniek);
  return andereInhoud(onderzoek, schakel, schakel.canoniek);
}

/** Numbers are missing: the seals are gone, with or without their lines. */
async function gat({ lezer, verwacht }: Onderzoek, schakel: Schakel): Promise<Afwijking> {
  const tot = schakel.volgnr - 1;
  const tijd = await lezer.verzegeldOp(verwacht);
  return {
    soort: 'verwijderd',
    volgnr: verwacht,
    regelId: null,
    tijd: tijd ?? tijdVan(schakel),
    toelichting:
      tot === verwacht
        ? `Regel ${verwacht} is met zijn zegel verwijderd.`
        : `De regels ${verwacht} tot en met ${tot} zijn met hun zegels verwijderd.`,
  };
}

async function regelWeg({ lezer, verwacht }: Onderzoek, schakel: Schakel): Promise<Afwijking> {
  return {
    soort: 'verwijderd',
    volgnr: verwacht,
    regelId: schakel.regelId,
    tijd: await lezer.verzegeldOp(verwacht),
    toelichting: `Het zegel van regel ${verwacht} is er, maar de regel zelf is verwijderd.`,
  };
}

/** The link is whole or not, but it does not follow the one before it. */
async function andereVoorganger(o: Onderzoek, schakel: Schakel, canoniek: string): Promise<Afwijking> {
  const { voorvoegsel, lezer, verwacht, vorige } = o;
  const afwijking = (soort: Afwijkingsoort, toelichting: string): Afwijking => ({
    soort,
    volgnr: verwacht,
    regelId: schakel.regelId,
    tijd: tijdVan(schakel),
    toelichting,
  });
  if (ketenhash(voorvoegsel, verwacht, vorige, canoniek) === schakel.hash) {
    return afwijking('zegel-gewijzigd', `In het zegel van regel ${verwacht} is de vorige hash gewijzigd.`);
  }
  // Whole in itself, under its own number: then it is the line before that is no longer what it was.
  if (verwacht > 1 && ketenhash(voorvoegsel, verwacht, schakel.vorige, canoniek) === schakel.hash) {
    return metZegelGewijzigd(o);
  }
  const opvolger = await lezer.opvolgerVan(vorige);
  if (opvolger !== null && opvolger !== verwacht) {
    const waar = `De regel die op plaats ${verwacht} hoort, staat nu op plaats ${opvolger}.`;
    return afwijking('verplaatst', waar);
  }
  const eigenNummer = oorspronkelijkNummer(o, schakel, canoniek);
  if (eigenNummer !== null) {
    const aantal = eigenNummer - verwacht;
    const wat = aantal === 1 ? 'één regel' : `${aantal} regels`;
    const toelichting = `Op plaats ${verwacht} ontbreekt ${wat}; wat volgt is opnieuw genummerd (deze regel was nummer ${eigenNummer}).`;
    // The line that is gone had this number; what stands here now is its successor.
    return { ...afwijking('verwijderd', toelichting), regelId: null };
  }
  return afwijking('gewijzigd', `Regel ${verwacht} en zijn zegel zijn gewijzigd.`);
}

/** A line was changed and sealed again; the next seal still holds the hash of the original. */
async function metZegelGewijzigd({ lezer, verwacht }: Onderzoek): Promise<Afwijking> {
  const volgnr = verwacht - 1;
  let schakel: Schakel | null = null as Schakel | null;
  await lezer.schakels(volgnr - 1, volgnr, (s) => (schakel = s));
  return {
    soort: 'gewijzigd',
    volgnr,
    regelId: schakel?.regelId ?? null,
    tijd: schakel && tijdVan(schakel),
    toelichting: `Regel ${volgnr}, en mogelijk ook regels daarvoor, is gewijzigd en opnieuw verzegeld: het zegel van regel ${verwacht} hoort bij wat er eerst stond.`,
  };
}

/** The link follows its predecessor, but its line is not the one that was sealed. */
async function andereInhoud(o: Onderzoek, schakel: Schakel, canoniek: string): Promise<Afwijking> {
  const elders = await zoekRegel(o, schakel.hash);
  const basis = { volgnr: o.verwacht, regelId: schakel.regelId, tijd: tijdVan(schakel) };
  if (elders !== null) {
    const toelichting = `De regel die op plaats ${o.verwacht} hoort, staat nu op plaats ${elders}.`;
    return { ...basis, soort: 'verplaatst', toelichting };
  }
  const berekend = ketenhash(o.voorvoegsel, o.verwacht, o.vorige, canoniek);
  // The next seal, or the head behind the last one, still knows the right hash when only the seal was changed.
  const regelKlopt = berekend === o.kop.hash || (await o.lezer.opvolgerVan(berekend)) !== null;
  return regelKlopt
    ? {
        ...basis,
        soort: 'zegel-gewijzigd',
        toelichting: `De hash in het zegel van regel ${o.verwacht} is gewijzigd.`,
      }
    : {
        ...basis,
        soort: 'gewijzigd',
        toelichting: `De inhoud van regel ${o.verwacht} is gewijzigd na verzegeling.`,
      };
}

/** The number under which a renumbered link was sealed: no more than the chain ever had can lie before it. */
function oorspronkelijkNummer(o: Onderzoek, schakel: Schakel, canoniek: string): number | null {
  for (let nummer = o.verwacht + 1; nummer <= 2 * o.kop.hoogste + 1_000; nummer += 1) {
    if (ketenhash(o.voorvoegsel, nummer, schakel.vorige, canoniek) === schakel.hash) return nummer;
  }
  return null;
}

/** Looks in the rest of the chain for the line that the seal at the break was made for. */
async function zoekRegel(
  { lezer, voorvoegsel, verwacht, vorige, kop: { hoogste } }: Onderzoek,
  hash: string,
): Promise<number | null> {
  let gevonden: number | null = null;
  for (let na = verwacht; na < hoogste && gevonden === null; na += BLOK) {
    await lezer.schakels(na, na + BLOK, ({ volgnr, canoniek }) => {
      if (gevonden !== null || canoniek === null) return;
      if (ketenhash(voorvoegsel, verwacht, vorige, canoniek) === hash) gevonden = volgnr;
    });
  }
  return gevonden;
}

function tijdVan({ canoniek }: Schakel): string | null {
  if (canoniek === null) return null;
  const { tijdstip } = JSON.parse(canoniek) as { tijdstip: string };
  return `${tijdstip}Z`;
}
