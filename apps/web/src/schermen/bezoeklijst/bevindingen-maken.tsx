import { Alinea, Kaart, KnopKoppeling, Knoppen, StatusLabel, Tekstvak } from '@navolgbaar/ui';
import type { Bezoeklijst } from '../../api/bezoeklijst';
import { stuur } from '../../api/stuur';
import { adres } from '../../basis';
import { useActieformulier } from '../../delen/actieformulier';
import { Formulier } from '../../delen/formulier';
import type { Veld } from '../../delen/velden';
import { lijstTeksten as teksten, lijstwoorden } from '../../teksten/bezoeklijst';
import { woord } from '../../teksten/waarden';
import { LijstFormulier, type LijstGezien, lijstpad } from './lijst-kader';

const t = teksten.bevindingen;
const VELD = 'gevolgen.';

/** Makes findings of the answers of a finished list: of each the handler says what it means. */
export function BevindingenMaken() {
  return (
    <LijstFormulier titel={t.titel} inleiding={t.inleiding} handeling="maakBevindingen">
      {(deel) => <Keuze deel={deel} />}
    </LijstFormulier>
  );
}

function Keuze({ deel: { lijst, bezoek, gezien } }: { deel: LijstGezien }) {
  const open = lijst.mogelijkeBevindingen.filter(
    ({ normId }) => !lijst.bevindingen.some((bevinding) => bevinding.normId === normId),
  );
  const velden = open.map(({ normId }): Veld => ({
    ...{ naam: `${VELD}${normId}`, soort: 'vak', label: t.gevolgen, regels: 3, maxTekens: 4000 },
  }));
  const f = useActieformulier<Bezoeklijst, Bezoeklijst>({
    velden,
    gezien,
    controleer: (waarden): Record<string, string | undefined> => {
      const [eerste] = velden;
      const leeg = velden.every(({ naam }) => !String(waarden[naam] ?? '').trim());
      return eerste && leeg ? { [eerste.naam]: t.leeg } : {};
    },
    verstuur: (verzoek, koppen) =>
      stuur(
        '/api/v1/bezoeken/{id}/bezoeklijst/_maak-bevindingen',
        { id: bezoek.id },
        {
          bevindingen: Object.entries(verzoek).map(([naam, gevolgen]) => ({
            normId: naam.slice(VELD.length),
            gevolgen,
          })),
        },
        koppen,
      ),
    ververs: [['bezoeken'], ['zaken'], ['bevindingen'], ['bewijs']],
    gelukt: t.gelukt,
    terug: lijstpad(bezoek.id),
  });
  if (open.length === 0) {
    return (
      <>
        <Alinea>{t.geen}</Alinea>
        <Knoppen>
          <KnopKoppeling href={adres(`/zaken/${lijst.zaakId}/bewijs`)}>{t.naarZaak}</KnopKoppeling>
        </Knoppen>
      </>
    );
  }
  return (
    <Formulier f={f} knop={t.knop} annuleer={adres(lijstpad(bezoek.id))} label={t.titel}>
      {open.map(({ normId, soort, stelling }) => {
        const norm = lijst.normen.find(({ id }) => id === normId);
        const antwoord = lijst.antwoorden.find((een) => een.normId === normId);
        return (
          <Kaart key={normId} titel={norm?.nummer ?? normId}>
            <StatusLabel
              soort={soort === 'tekortkoming' ? 'fout' : soort === 'positief' ? 'gelukt' : 'neutraal'}
            >
              {woord(lijstwoorden.bevindingsoort, soort)}
            </StatusLabel>
            <Alinea>{stelling}</Alinea>
            {antwoord?.toelichting && <span className="nav-vrijetekst">{antwoord.toelichting}</span>}
            <Gevolgen f={f} naam={`${VELD}${normId}`} />
          </Kaart>
        );
      })}
    </Formulier>
  );
}

function Gevolgen({
  f,
  naam,
}: {
  f: ReturnType<typeof useActieformulier<Bezoeklijst, Bezoeklijst>>;
  naam: string;
}) {
  const { waarde, ...veld } = f.veld(naam);
  return (
    <Tekstvak
      {...veld}
      label={t.gevolgen}
      waarde={String(waarde ?? '')}
      regels={3}
      maxTekens={4000}
      nietVerplicht
    />
  );
}
