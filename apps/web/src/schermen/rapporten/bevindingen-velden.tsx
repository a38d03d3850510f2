import { Alinea, Kaart, Keuzelijst, Knop, Knoppen, Kop, Koppeling, Tekstveld, veldId } from '@navolgbaar/ui';
import { ifMatch } from '../../api/client';
import type { Rapport } from '../../api/lijn';
import { stuur } from '../../api/stuur';
import { adres } from '../../basis';
import { useActie } from '../../delen/actie';
import { Teksteditor } from '../../delen/teksteditor/teksteditor';
import { FoutMelding } from '../../schil/fout-scherm';
import { rapportTeksten } from '../../teksten/rapporten';
import { opties } from '../../teksten/waarden';
import { zaakwaarden } from '../../teksten/zaakwaarden';
import { aantalVan, bevindingNaam } from './editor-waarden';
import type { Rapporteditor } from './gebruik-rapporteditor';
import { Opmerkingen } from './opmerkingen';

const { vraag: t } = rapportTeksten;

interface BevindingenProps {
  f: Rapporteditor;
  rapport: Rapport;
}

/** The findings: drawn from the case with their judgement and evidence, or written here. */
export function BevindingenVelden({ f, rapport }: BevindingenProps) {
  const aantal = aantalVan(f.waarden);
  const neemOver = useActie<void, Rapport>({
    doe: () =>
      stuur(
        '/api/v1/rapporten/{id}/_neem-bevindingen-over',
        { id: rapport.id },
        {},
        // What was saved last; what is not saved yet stays on the page and goes with the next save.
        { ...ifMatch(rapport.versie) } as Record<string, string>,
      ),
    ververs: [],
    bericht: (nieuw) => t.overgenomen(nieuw.bevindingen.length - rapport.bevindingen.length),
    gelukt: f.neem,
  });
  return (
    <div id={veldId('bevindingen')} tabIndex={-1}>
      <Kaart titel={t.bevindingen} id="bevindingen">
        {aantal === 0 && <Alinea>{t.geen}</Alinea>}
        {Array.from({ length: aantal }, (_, i) => (
          <Bevinding key={i} f={f} i={i} rapport={rapport} />
        ))}
        {neemOver.isError && <FoutMelding fout={neemOver.error} />}
        <Knoppen>
          <Knop bezig={neemOver.isPending} onClick={() => neemOver.mutate()}>
            {t.neemOver}
          </Knop>
          <Knop pictogram="nieuw" onClick={f.voegBevindingToe}>
            {t.erbij}
          </Knop>
        </Knoppen>
      </Kaart>
    </div>
  );
}

function Bevinding({ f, i, rapport }: BevindingenProps & { i: number }) {
  const onderbouwing = bevindingNaam(i, 'onderbouwing');
  const [bron, nummer] = [
    f.waarden[bevindingNaam(i, 'bevindingId')],
    f.waarden[bevindingNaam(i, 'bevindingnummer')],
  ];
  return (
    <fieldset className="nav-bevinding" aria-label={t.bevinding(i + 1)}>
      <Kop niveau={3} alsNiveau={4}>
        {t.bevinding(i + 1)}
      </Kop>
      {bron && nummer && (
        <Alinea>
          {t.uitZaak} <Koppeling href={adres(`/bevindingen/${bron}`)}>{`V-${nummer}`}</Koppeling>
        </Alinea>
      )}
      <Tekstveld {...f.veld(bevindingNaam(i, 'norm'))} label={t.norm} />
      <Keuzelijst
        {...f.veld(bevindingNaam(i, 'oordeel'))}
        label={t.oordeel}
        opties={opties(zaakwaarden.normoordeel)}
      />
      <Teksteditor
        {...f.veld(onderbouwing)}
        waarde={f.waarden[onderbouwing] ?? ''}
        label={t.onderbouwing}
        zaakId={rapport.zaakId}
      />
      {i < rapport.bevindingen.length && (
        <Opmerkingen rapport={rapport} plaats={onderbouwing} kop={t.bevinding(i + 1)} />
      )}
      <Knoppen>
        <Knop klein soort="subtiel" pictogram="verwijder" onClick={() => f.haalBevindingWeg(i)}>
          {t.weg}
          <span className="nav-verborgen"> ({t.bevinding(i + 1)})</span>
        </Knop>
      </Knoppen>
    </fieldset>
  );
}
