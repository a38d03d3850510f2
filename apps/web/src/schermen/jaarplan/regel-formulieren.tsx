import type { Jaarplanregeldetail } from '../../api/jaarplannen';
import { stuur } from '../../api/stuur';
import { useVandaag } from '../../api/ik';
import { Actieformulier } from '../../delen/actieformulier';
import { AlleenMetRecht } from '../../delen/alleen-met-recht';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import { Pagina } from '../../delen/pagina';
import type { Veld } from '../../delen/velden';
import { jaarplanTeksten } from '../../teksten/jaarplan';
import { type Geziengegeven, MetRegel, regelkruimels, regelpad, ververs } from './kader';

const t = jaarplanTeksten.indelen;
const GEEN = 'geen';

/** Quarters that are not over, and not this year; without what stands there already. */
function velden(
  { jaar, kwartaal, voorstel, id, status }: Jaarplanregeldetail,
  vandaag: string,
): readonly Veld[] {
  const nu = Number(vandaag.slice(0, 4)) < jaar ? 1 : Math.ceil(Number(vandaag.slice(5, 7)) / 3);
  const open = Number(vandaag.slice(0, 4)) > jaar ? [] : [1, 2, 3, 4].filter((een) => een >= nu);
  const keuzes = [...open, null].filter((een) => id === null || een !== kwartaal);
  const altijd = id === null || status !== 'concept';
  const anders = (waarde: unknown) => altijd || waarde !== String(voorstel ?? GEEN);
  return [
    {
      ...{ naam: 'kwartaal', soort: 'keuze', label: t.kwartaal, verplicht: t.kwartaalFout },
      opties: keuzes.map((een) => ({ waarde: String(een ?? GEEN), label: jaarplanTeksten.kwartaal(een) })),
    },
    {
      ...{ naam: 'reden', soort: 'vak', label: t.reden, verplicht: t.redenFout, maxTekens: 1000, regels: 3 },
      ...(altijd ? {} : { uitleg: t.redenUitleg }),
      als: (waarden) => anders(waarden['kwartaal']),
    },
  ];
}

const alsVerzoek = ({ kwartaal, reden }: Record<string, unknown>) => ({
  kwartaal: kwartaal === GEEN ? null : Number(kwartaal),
  ...(reden ? { reden } : {}),
});

/** A person decides otherwise than was proposed, or changes a plan that was adopted. */
export function RegelIndelen() {
  const vandaag = useVandaag();
  return (
    <MetRegel>
      {(regel, gezien) => {
        const { jaarplanId, jaar, aanbiederId, aanbiederNaam, status, voorstel, handelingen } = regel;
        const terug = regelpad(jaar, aanbiederId);
        const concept = status === 'concept';
        const titel = (concept ? t.titel : t.wijzigTitel)(aanbiederNaam);
        return (
          <Pagina
            titel={titel}
            inleiding={concept ? t.inleiding(jaarplanTeksten.kwartaal(voorstel)) : t.wijzigInleiding}
            kruimels={regelkruimels(regel, titel)}
          >
            <AlleenMetRecht recht={concept ? 'jaarplan:maken' : 'jaarplan:vaststellen'} terug={terug}>
              {handelingen.includes('deelIn') && gezien ? (
                <Actieformulier<Jaarplanregeldetail, Geziengegeven>
                  label={titel}
                  velden={velden(regel, vandaag)}
                  gezien={gezien}
                  knop={t.knop}
                  verstuur={(verzoek, koppen) =>
                    stuur(
                      '/api/v1/jaarplannen/{id}/regels/{aanbiederId}/_deel-in',
                      { id: jaarplanId, aanbiederId },
                      alsVerzoek(verzoek),
                      koppen,
                    )
                  }
                  ververs={ververs}
                  gelukt={t.gelukt}
                  terug={terug}
                />
              ) : (
                <NietMogelijk terug={terug} daad={{ bij: 'jaarplan', status: status, handeling: 'deelIn' }} />
              )}
            </AlleenMetRecht>
          </Pagina>
        );
      }}
    </MetRegel>
  );
}

/** Considers a provider that came in after the plan was adopted. */
export function RegelOverwegen() {
  const vandaag = useVandaag();
  return (
    <MetRegel>
      {(regel) => {
        const { jaarplanId, jaar, aanbiederId, aanbiederNaam, voorstel, handelingen } = regel;
        const terug = regelpad(jaar, aanbiederId);
        const titel = t.overweegTitel(aanbiederNaam);
        return (
          <Pagina
            titel={titel}
            inleiding={t.overweegInleiding(jaarplanTeksten.kwartaal(voorstel))}
            kruimels={regelkruimels(regel, titel)}
          >
            <AlleenMetRecht recht="jaarplan:vaststellen" terug={terug}>
              {handelingen.includes('overweeg') ? (
                <Actieformulier<Jaarplanregeldetail>
                  label={titel}
                  velden={velden(regel, vandaag)}
                  knop={t.knop}
                  verstuur={(verzoek, koppen) =>
                    stuur(
                      '/api/v1/jaarplannen/{id}/regels/{aanbiederId}/_overweeg',
                      { id: jaarplanId, aanbiederId },
                      alsVerzoek(verzoek),
                      koppen,
                    )
                  }
                  ververs={ververs}
                  gelukt={t.gelukt}
                  terug={terug}
                />
              ) : (
                <NietMogelijk terug={terug} />
              )}
            </AlleenMetRecht>
          </Pagina>
        );
      }}
    </MetRegel>
  );
}
