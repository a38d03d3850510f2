import { useParams } from '@tanstack/react-router';
import type { Actiepad } from '../../api/stuur';
import { stuur } from '../../api/stuur';
import { type Thema, themaVraag } from '../../api/themaonderzoeken';
import { adres } from '../../basis';
import { AlleenMetRecht } from '../../delen/alleen-met-recht';
import { Actieformulier } from '../../delen/actieformulier';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import { Pagina } from '../../delen/pagina';
import { Stuk } from '../../delen/stuk-kader';
import type { Veld, Waarden } from '../../delen/velden';
import { themaTeksten as teksten } from '../../teksten/themaonderzoeken';
import { THEMAS, ververs } from './kader';

interface Vorm {
  titel: string;
  inleiding: string;
  knop: string;
  gelukt: string;
  velden: readonly Veld[];
  /** What is sent besides the answers. */
  verzoek?: object;
  naarVerzoek?: (verzoek: Record<string, unknown>) => Record<string, unknown>;
  controleer?: (waarden: Waarden) => Record<string, string | undefined>;
}

/** The page of an act on a theme, while that is possible. */
function Handeling({
  handeling,
  recht = 'themaonderzoek:beheren',
  pad,
  vorm,
}: {
  handeling: string;
  recht?: string;
  pad: Actiepad;
  vorm: (thema: Thema) => Vorm | undefined;
}) {
  return (
    <Stuk vraag={themaVraag} wat={teksten.wat}>
      {(thema, gezien) => {
        const t = thema.handelingen.includes(handeling) ? vorm(thema) : undefined;
        const terug = `${THEMAS}/${thema.id}`;
        return (
          <Pagina
            titel={t?.titel ?? thema.naam}
            {...(t && { boven: thema.naam, inleiding: t.inleiding })}
            kruimels={[
              { label: teksten.titel, href: adres(THEMAS) },
              { label: thema.naam, href: adres(terug) },
              ...(t ? [{ label: t.titel }] : []),
            ]}
          >
            <AlleenMetRecht recht={recht} terug={terug}>
              {t ? (
                <Actieformulier<Thema, Thema>
                  label={t.titel}
                  velden={t.velden}
                  gezien={gezien}
                  knop={t.knop}
                  {...(t.controleer ? { controleer: t.controleer } : {})}
                  verstuur={(verzoek, koppen) =>
                    stuur(
                      pad,
                      { id: thema.id },
                      { ...(t.naarVerzoek?.(verzoek) ?? verzoek), ...t.verzoek },
                      koppen,
                    )
                  }
                  ververs={ververs}
                  gelukt={t.gelukt}
                  terug={terug}
                />
              ) : (
                <NietMogelijk terug={terug} daad={{ bij: 'thema', status: thema.status, handeling }} />
              )}
            </AlleenMetRecht>
          </Pagina>
        );
      }}
    </Stuk>
  );
}

const GETAL = /^([1-9]\d{0,2}|1000)$/;
const metAantal = ({ wijze }: Waarden): boolean => wijze === 'risico' || wijze === 'aselect';

/** Chooses providers. */
export function ThemaTrekken() {
  const t = teksten.trekken;
  const velden: readonly Veld[] = [
    {
      ...{ naam: 'wijze', soort: 'keuze', label: t.wijze, verplicht: t.wijzeFout },
      opties: Object.entries(teksten.wijze).map(([waarde, label]) => ({
        ...{ waarde, label, uitleg: teksten.wijzeUitleg[waarde] ?? '' },
      })),
    },
    { naam: 'aantal', soort: 'tekst', label: t.aantal, verplicht: t.aantalFout, als: metAantal },
    {
      ...{ naam: 'toelichting', soort: 'vak', label: t.toelichting, verplicht: t.toelichtingFout },
      ...{ maxTekens: 1000, regels: 3 },
    },
  ];
  return (
    <Handeling
      handeling="trek"
      pad="/api/v1/themaonderzoeken/{id}/_trek"
      vorm={() => ({
        ...{ ...t, velden },
        controleer: (w) =>
          metAantal(w) && !GETAL.test(String(w['aantal']).trim()) ? { aantal: t.aantalFout } : {},
        naarVerzoek: ({ aantal, ...rest }) =>
          aantal === undefined ? rest : { ...rest, aantal: Number(aantal) },
      })}
    />
  );
}

const redenveld: Veld = {
  ...{ naam: 'reden', soort: 'vak', label: teksten.kiezen.reden, verplicht: teksten.kiezen.redenFout },
  ...{ maxTekens: 1000, regels: 3 },
};

function Kiezen({ keuze }: { keuze: 'opnemen' | 'weglaten' }) {
  const { aanbiederId = '' } = useParams({ strict: false }) as { aanbiederId?: string };
  const t = teksten.kiezen;
  return (
    <Handeling
      handeling="kies"
      pad="/api/v1/themaonderzoeken/{id}/_kies"
      vorm={({ status, deelnemers }) => {
        const deelnemer = deelnemers.find((een) => een.aanbiederId === aanbiederId);
        if (!deelnemer || deelnemer.gekozen === (keuze === 'opnemen')) return undefined;
        const lopend = keuze === 'opnemen' ? t.lopendOpnemen : t.lopendWeglaten;
        return {
          ...{ titel: t[keuze](deelnemer.aanbiederNaam), knop: t.knop[keuze], gelukt: t.gelukt },
          inleiding: status === 'lopend' ? lopend : t.inleiding,
          velden: [redenveld],
          verzoek: { aanbiederId, keuze },
        };
      }}
    />
  );
}

export const ThemaOpnemen = () => <Kiezen keuze="opnemen" />;
export const ThemaWeglaten = () => <Kiezen keuze="weglaten" />;

/** Takes in a provider that the draw did not bring. */
export function ThemaToevoegen() {
  const { toevoegen: t, gelukt, lopendOpnemen } = teksten.kiezen;
  return (
    <Handeling
      handeling="kies"
      pad="/api/v1/themaonderzoeken/{id}/_kies"
      vorm={({ status }) => ({
        ...{ titel: t.titel, knop: t.knop, gelukt },
        inleiding: status === 'lopend' ? `${t.inleiding} ${lopendOpnemen}` : t.inleiding,
        velden: [
          { naam: 'aanbiederId', soort: 'aanbieder', label: t.aanbieder, verplicht: t.aanbiederFout },
          redenveld,
        ],
        verzoek: { keuze: 'opnemen' },
      })}
    />
  );
}

/** Begins it. */
export function ThemaStarten() {
  const t = teksten.starten;
  return (
    <Handeling
      handeling="start"
      recht="themaonderzoek:vaststellen"
      pad="/api/v1/themaonderzoeken/{id}/_start"
      vorm={({ aantalGekozen }) =>
        aantalGekozen > 0 ? { ...t, inleiding: t.inleiding(aantalGekozen), velden: [] } : undefined
      }
    />
  );
}

/** Finishes it with a conclusion. */
export function ThemaAfronden() {
  const t = teksten.afronden;
  const velden: readonly Veld[] = [
    {
      ...{ naam: 'conclusie', soort: 'vak', label: t.conclusie, uitleg: t.conclusieUitleg },
      ...{ verplicht: t.conclusieFout, maxTekens: 5000, regels: 8 },
    },
  ];
  return (
    <Handeling
      handeling="rondAf"
      recht="themaonderzoek:vaststellen"
      pad="/api/v1/themaonderzoeken/{id}/_rond-af"
      vorm={() => ({ ...t, velden })}
    />
  );
}

/** Shows the providers their own outcome beside that of the group. */
export function ThemaDelen() {
  const t = teksten.delen;
  const velden: readonly Veld[] = [
    {
      ...{ naam: 'deeltekst', soort: 'vak', label: t.deeltekst, uitleg: t.deeltekstUitleg },
      ...{ verplicht: t.deeltekstFout, maxTekens: 2000, regels: 5 },
    },
  ];
  return (
    <Handeling
      handeling="deel"
      recht="themaonderzoek:vaststellen"
      pad="/api/v1/themaonderzoeken/{id}/_deel"
      vorm={() => ({ ...t, velden })}
    />
  );
}

/** Drops it. */
export function ThemaVervallen() {
  const t = teksten.vervallen;
  const velden: readonly Veld[] = [
    { naam: 'reden', soort: 'vak', label: t.reden, verplicht: t.redenFout, maxTekens: 1000, regels: 3 },
  ];
  return (
    <Handeling
      handeling="laatVervallen"
      pad="/api/v1/themaonderzoeken/{id}/_laat-vervallen"
      vorm={() => ({ ...t, velden })}
    />
  );
}
