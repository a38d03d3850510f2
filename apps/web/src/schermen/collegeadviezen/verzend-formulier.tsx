import { Kaart, Laden } from '@navolgbaar/ui';
import type { Collegeadvies } from '../../api/collegeadviezen';
import { stuur } from '../../api/stuur';
import { adres } from '../../basis';
import { useActieformulier } from '../../delen/actieformulier';
import { Formulier } from '../../delen/formulier';
import type { Gezien } from '../../delen/gezien';
import type { Veld, Waarden } from '../../delen/velden';
import { Velden } from '../../delen/velden-weergave';
import { adviesTeksten } from '../../teksten/collegeadviezen';
import { type Ladder, useLadder } from '../interventieladder/gebruik-ladder';
import { LadderPaneel } from '../interventieladder/ladder-paneel';
import { afwijkingvraag, ernstvraag, locatievraag, wijktAf } from '../interventieladder/ladder-velden';
import { actievelden } from './actievelden';
import { ververs } from './schrijven';

interface Props {
  advies: Collegeadvies;
  gezien: Gezien<Collegeadvies>;
}

const t = adviesTeksten.acties.verzenden;

/** Gives the advice to the college; the ladder says whether the college is next. */
export function VerzendFormulier(props: Props) {
  const { zaakId = '', aanbiederId } = props.advies;
  const ladder = useLadder(zaakId, [aanbiederId]);
  return ladder ? <Vragen {...props} ladder={ladder} /> : <Laden regels={5} />;
}

function Vragen({ advies, gezien, ladder }: Props & { ladder: Ladder }) {
  const beeld = ladder.beelden[0];
  // A refusal to cooperate leads to the college by itself.
  const geweigerd = advies.aanleiding === 'medewerking';
  const waarin = (w: Waarden) =>
    wijktAf(beeld, advies.inhoud.maatregel, w['ernst']).filter((een) => !(geweigerd && een === 'stap'));
  const velden: Veld[] = [
    ...actievelden.verzenden(advies),
    ernstvraag(beeld),
    locatievraag(ladder.beelden, () => ladder.beelden),
    afwijkingvraag(waarin),
  ];
  const terug = `/collegeadviezen/${advies.id}`;
  const f = useActieformulier<Collegeadvies, Collegeadvies>({
    ...{ velden, gezien, ververs: [...ververs, ['interventieladder']], gelukt: t.gelukt, terug },
    verstuur: (verzoek, koppen) =>
      stuur('/api/v1/collegeadviezen/{id}/_verzend', { id: advies.id }, verzoek, koppen),
  });
  const { waarden: w } = f;
  return (
    <Formulier f={f} knop={t.knop} annuleer={adres(terug)} label={t.titel}>
      <Kaart>
        <Velden velden={velden} f={f} />
      </Kaart>
      <LadderPaneel
        beeld={beeld}
        ernst={w['ernst']}
        waarin={waarin(w)}
        heel={[w['locatieIds'] ?? []].flat().length === 0}
      />
    </Formulier>
  );
}
