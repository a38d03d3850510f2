import { type FormEvent, useState } from 'react';
import {
  Alinea,
  Gegevenslijst,
  Kaart,
  Keuzerondjes,
  Knop,
  Knoppen,
  Kop,
  Lijst,
  Melding as Mededeling,
  Tekstvak,
  Tekstveld,
} from '@navolgbaar/ui';
import { api, gelukt } from '../../api/client';
import { alsApiFout } from '../../api/fout';
import type { Koppelverzoek, Proefmelding } from '../../api/koppelingen';
import { useActie } from '../../delen/actie';
import { FoutMelding } from '../../schil/fout-scherm';
import { proefTeksten as teksten } from '../../teksten/koppelingen';
import { koppelveldTeksten } from '../../teksten/koppelvelden';
import { opties } from '../../teksten/waarden';
import { gebrektekst, proefgegevens } from './proef-gegevens';

/** Which questions the koppeling names, each once. */
const vragenVan = ({ velden }: Koppelverzoek): string[] => [
  ...new Set(velden.flatMap(({ vast, vragen }) => ((vast ?? null) === null ? vragen : []))),
];

/**
 * An example, and the melding that would come of it. What is typed stays in this part of the page: no form with a copy on
 * the device, since it may be taken from a real one.
 */
export function Proef({ koppeling }: { koppeling: Koppelverzoek }) {
  const { naam, velden, negeer } = koppeling;
  const vragen = vragenVan(koppeling);
  const [hoe, zetHoe] = useState('antwoorden');
  const [antwoorden, zetAntwoorden] = useState<Readonly<Record<string, string>>>({});
  const [tekst, zetTekst] = useState('');
  const [fout, zetFout] = useState<string>();
  const proef = useActie({
    doe: async (inzending: Record<string, unknown>): Promise<Proefmelding> =>
      gelukt(
        await api.POST('/api/v1/formulierkoppelingen/_beproef', {
          body: { koppeling: { naam: naam || teksten.titel, velden, negeer }, inzending },
        }),
      ),
    ververs: [],
  });
  const verstuur = (verzending: FormEvent) => {
    verzending.preventDefault();
    const inzending = hoe === 'tekst' ? leesJson(tekst) : { values: kies(vragen, antwoorden) };
    zetFout(inzending ? undefined : teksten.tekstFout);
    if (inzending) proef.mutate(inzending);
  };
  return (
    <Kaart titel={teksten.titel} id="proef">
      <Alinea>{teksten.uitleg}</Alinea>
      <form noValidate className="nav-stapel nav-formulier" aria-label={teksten.titel} onSubmit={verstuur}>
        <Keuzerondjes
          naam="proef-hoe"
          label={teksten.hoe}
          waarde={hoe}
          onWaarde={zetHoe}
          opties={opties(teksten.hoeOpties)}
          naastElkaar
        />
        {hoe === 'tekst' ? (
          <Tekstvak
            naam="proef-tekst"
            label={teksten.tekst}
            uitleg={teksten.tekstUitleg}
            waarde={tekst}
            onWaarde={zetTekst}
            fout={fout}
            regels={8}
          />
        ) : (
          <div className="nav-celrij nav-celrij--breed">
            {vragen.map((vraag) => (
              <Tekstveld
                key={vraag}
                naam={`proef-${vraag}`}
                label={teksten.antwoord(vraag)}
                waarde={antwoorden[vraag] ?? ''}
                onWaarde={(waarde) => zetAntwoorden((nu) => ({ ...nu, [vraag]: waarde }))}
              />
            ))}
          </div>
        )}
        {hoe === 'antwoorden' && vragen.length === 0 && <Alinea>{teksten.geenVragen}</Alinea>}
        <Knoppen>
          <Knop type="submit" pictogram="oog" bezig={proef.isPending}>
            {teksten.knop}
          </Knop>
        </Knoppen>
      </form>
      {proef.isError && <Proeffout fout={proef.error} />}
      <div aria-live="polite">{proef.data && !proef.isError && <Uitkomst melding={proef.data} />}</div>
    </Kaart>
  );
}

const kies = (vragen: readonly string[], antwoorden: Readonly<Record<string, string>>) =>
  Object.fromEntries(vragen.flatMap((vraag) => (antwoorden[vraag] ? [[vraag, antwoorden[vraag]]] : [])));

function leesJson(tekst: string): Record<string, unknown> | null {
  try {
    const json: unknown = JSON.parse(tekst);
    return typeof json === 'object' && json !== null && !Array.isArray(json)
      ? (json as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

/** What is wrong with the koppeling, or with the example: by the name of the field. */
function Proeffout({ fout }: { fout: unknown }) {
  const { velden } = alsApiFout(fout);
  const label = (naam: string) => {
    const veld = naam.replace(/^(koppeling\.)?velden\./, '');
    return Object.hasOwn(koppelveldTeksten, veld)
      ? koppelveldTeksten[veld as keyof typeof koppelveldTeksten].label
      : naam;
  };
  return (
    <>
      <FoutMelding fout={fout} />
      {velden.length > 0 && <Lijst items={velden.map(({ naam, tekst }) => `${label(naam)}: ${tekst}`)} />}
    </>
  );
}

function Uitkomst({ melding }: { melding: Proefmelding }) {
  const { gebreken, omschrijving } = melding;
  return (
    <div className="nav-stapel">
      <Kop niveau={3}>{teksten.uitkomst}</Kop>
      <Alinea>{teksten.nietBewaard}</Alinea>
      {gebreken.length === 0 ? (
        <Mededeling soort="gelukt">{teksten.past}</Mededeling>
      ) : (
        <Mededeling soort="waarschuwing" titel={teksten.gebreken}>
          <Lijst items={gebreken.map(gebrektekst)} />
        </Mededeling>
      )}
      <Gegevenslijst
        gegevens={[
          ...proefgegevens(melding),
          {
            label: koppelveldTeksten.omschrijving.label,
            waarde: omschrijving,
          },
        ]}
      />
    </div>
  );
}
