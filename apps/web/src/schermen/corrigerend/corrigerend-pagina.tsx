import { Alinea, datumTekst, Kaart, KnopKoppeling, Knoppen, Kolommen, Melding } from '@navolgbaar/ui';
import { useIk, useVandaag } from '../../api/ik';
import type { Corrigerend } from '../../api/corrigerend';
import { adres } from '../../basis';
import { corrigerendTeksten as t } from '../../teksten/corrigerend';
import { woord } from '../../teksten/waarden';
import {
  BedragenKaart,
  BekendmakingKaart,
  BesluitKaart,
  ClientenKaart,
  EffectKaart,
  HistorieKaart,
  MiddelenKaart,
  OverdrachtKaart,
} from './corrigerend-kaarten';
import { CorrigerendKader } from './corrigerend-kader';
import { eerstClienten } from './eerst-clienten';
import { OpenbaarKaart } from './openbaar-kaart';
import type { Actienaam } from './actievelden';

/** A corrective measure: what is next, what was decided, what the gemeente did and what was brought against it. */
export function CorrigerendPagina() {
  return (
    <CorrigerendKader>
      {(maatregel) => (
        <Kolommen
          hoofd={
            <>
              <NuKaart maatregel={maatregel} />
              <BesluitKaart maatregel={maatregel} />
              <OpenbaarKaart maatregel={maatregel} />
              <ClientenKaart maatregel={maatregel} />
              <BedragenKaart maatregel={maatregel} />
              <MiddelenKaart maatregel={maatregel} />
            </>
          }
          zij={
            <>
              <OverdrachtKaart maatregel={maatregel} />
              <BekendmakingKaart maatregel={maatregel} />
              <EffectKaart maatregel={maatregel} />
              <HistorieKaart maatregel={maatregel} />
            </>
          }
        />
      )}
    </CorrigerendKader>
  );
}

/** The acts, each with its form; the first that is possible stands out. */
const ACTIES = [
  ['noemClienten', 'client'],
  ['maakBekend', 'bekendmaken'],
  ['eindigSchorsing', 'schorsing'],
  ['meldUitvoering', 'uitvoering'],
  ['legBedragVast', 'bedrag'],
  ['verleng', 'verlengen'],
  ['stelMiddelIn', 'rechtsmiddel'],
  ['hefOp', 'opheffen'],
  ['maakOpenbaar', 'openbaar'],
  ['haalVanOpenbarePagina', 'vanpagina'],
  ['legEffectVast', 'effect'],
  ['draagOver', 'overdragen'],
] as const satisfies readonly (readonly [string, Actienaam])[];
/** What the measure waits for. */
const VOOROP: readonly string[] = ['maakBekend', 'eindigSchorsing', 'meldUitvoering'];

function NuKaart({ maatregel }: { maatregel: Corrigerend }) {
  const { id, status, teLaat, voorbij, overdracht, handelingen = [], van } = maatregel;
  const vandaag = useVandaag();
  const { historie, clienten: metReden } = maatregel;
  const stap = status === 'uitgevoerd' ? (maatregel.uitvoering ?? status) : status;
  const vanGemeente = useIk().rollen.includes('college');
  const acties = ACTIES.filter(([handeling]) => handelingen.includes(handeling));
  const zonderClienten = eerstClienten(maatregel);
  const voorop = zonderClienten
    ? 'noemClienten'
    : acties.find(([handeling]) => VOOROP.includes(handeling))?.[0];
  return (
    <Kaart titel={t.nu.titel} id="wat-nu" nadruk>
      <Alinea>
        {status === 'loopt' && van && van > vandaag ? t.nu.gaatIn(datumTekst(van)) : woord(t.stap, stap)}
        {stap === 'deels_uitgevoerd' && metReden && ` ${t.waarom.deels_uitgevoerd}`}
        {stap === 'niet_uitgevoerd' && historie && ` ${t.waarom.niet_uitgevoerd}`}
      </Alinea>
      {overdracht && <Melding soort="info">{t.nu.overgedragen}</Melding>}
      {teLaat && <Alinea>{vanGemeente ? t.nu.uTeLaat : t.nu.teLaat}</Alinea>}
      {voorbij && <Alinea>{t.nu.voorbij}</Alinea>}
      {zonderClienten && <Alinea>{t.acties.bekendmaken.eerstClienten}</Alinea>}
      {acties.length > 0 && (
        <Knoppen>
          {acties.map(([handeling, naam]) => (
            <KnopKoppeling
              key={handeling}
              href={adres(`/corrigerende-maatregelen/${id}/doe/${naam}`)}
              soort={handeling === voorop ? 'primair' : 'secundair'}
            >
              {t.acties[naam].titel}
            </KnopKoppeling>
          ))}
        </Knoppen>
      )}
    </Kaart>
  );
}
