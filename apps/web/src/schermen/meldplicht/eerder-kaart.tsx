import { useState } from 'react';
import { Alinea, datumTekst, Gegevenslijst, Kaart, Knop, Knoppen, type Optie } from '@navolgbaar/ui';
import type { EerderAntwoord, Opgavevraag } from '../../api/meldplicht';
import { dagVan } from '../../delen/dag';
import type { Waarden } from '../../delen/velden';
import { useIsAanbieder } from '../../delen/rol';
import { opgaveTeksten } from '../../teksten/meldplicht';
import { alsVeldwaarde, leesbaar } from './opgavevelden';

const { eerder: t } = opgaveTeksten;

interface EerderKaartProps {
  vragen: readonly Opgavevraag[];
  eerder: readonly EerderAntwoord[];
  locaties: readonly Optie[];
  waarden: Waarden;
  zet: (code: string, waarde: Waarden[string] & {}) => void;
}

/** What was stated before and may still hold, with its date: to take over or to fill in anew. Nothing is taken by itself. */
export function EerderKaart({ vragen, eerder, locaties, waarden, zet }: EerderKaartProps) {
  const vanAanbieder = useIsAanbieder();
  const [klaar, zetKlaar] = useState<'overgenomen' | 'niet' | null>(null);
  const aanbod = vragen.flatMap((vraag) => {
    const antwoord = eerder.find(({ code }) => code === vraag.code);
    const leeg = [waarden[vraag.code] ?? ''].flat().join('') === '';
    return antwoord && leeg ? [{ vraag, antwoord }] : [];
  });
  if (klaar === 'overgenomen') return <Alinea soort="klein">{t.overgenomen}</Alinea>;
  if (klaar === 'niet' || aanbod.length === 0) return null;
  const neem = () => {
    for (const { vraag, antwoord } of aanbod) {
      const waarde = alsVeldwaarde(vraag, antwoord.waarden);
      if (waarde !== undefined) zet(vraag.code, waarde);
    }
    zetKlaar('overgenomen');
  };
  return (
    <Kaart titel={t.titel} niveau={3}>
      <Alinea>{vanAanbieder ? t.uitleg : t.uitlegToezicht}</Alinea>
      <Gegevenslijst
        gegevens={aanbod.map(({ vraag, antwoord }) => ({
          label: vraag.vraag,
          waarde: (
            <>
              {leesbaar(vraag, antwoord.waarden, locaties)}{' '}
              <span className="nav-zacht nav-klein">
                ({t.van(datumTekst(dagVan(antwoord.op)), antwoord.nummer)})
              </span>
            </>
          ),
        }))}
      />
      <Knoppen>
        <Knop pictogram="vink" onClick={neem}>
          {t.neem}
        </Knop>
        <Knop soort="subtiel" onClick={() => zetKlaar('niet')}>
          {t.niet}
        </Knop>
      </Knoppen>
    </Kaart>
  );
}
