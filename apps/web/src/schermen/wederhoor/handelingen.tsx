import { Knop, KnopKoppeling, Knoppen } from '@navolgbaar/ui';
import { actieKoppen } from '../../api/client';
import { type Actiepad, stuur } from '../../api/stuur';
import { naWederhoor, type Wederhoor } from '../../api/wederhoren';
import { adres } from '../../basis';
import { useActie } from '../../delen/actie';
import { FoutMelding } from '../../schil/fout-scherm';
import { wederhoorTeksten as t } from '../../teksten/wederhoor';

interface Klik {
  handeling: string;
  pad: Actiepad;
  verzoek: object;
  tekst: { knop: string; gelukt: string };
}

const KLIKKEN: readonly Klik[] = [
  {
    ...{ handeling: 'rondAf', pad: '/api/v1/wederhoren/{id}/_rond-af', verzoek: {} },
    tekst: t.rondAf,
  },
  {
    ...{ handeling: 'stelGeenReactieVast', verzoek: {} },
    pad: '/api/v1/wederhoren/{id}/_stel-geen-reactie-vast',
    tekst: t.geenReactie,
  },
];

/** Whether a hearing on this report can be started: not while one runs, and not once it is adopted. */
export const kanVersturen = (
  { status, wederhoor }: { status: string; wederhoor?: { stand: string } | null },
  magBehandelen: boolean,
): boolean => magBehandelen && status === 'concept' && wederhoor?.stand !== 'loopt';

/** What can be done with a whole hearing now, for who looks at it. */
export function Handelingen({ wederhoor }: { wederhoor: Wederhoor }) {
  const { id, handelingen, reacties, eigenReactie } = wederhoor;
  const kan = (handeling: string) => handelingen.includes(handeling);
  const leeg = reacties.length === 0 && !eigenReactie;
  const dienIn: Klik = {
    ...{ handeling: 'dienIn', pad: '/api/v1/wederhoren/{id}/_dien-in' },
    verzoek: { geenOpmerkingen: leeg },
    tekst: { knop: leeg ? t.dienIn.geen : t.dienIn.knop, gelukt: t.dienIn.gelukt },
  };
  const klikken = [dienIn, ...KLIKKEN].filter(({ handeling }) => kan(handeling));
  if (klikken.length === 0 && !kan('legVast') && !kan('trekIn')) return null;
  return (
    <Knoppen>
      {klikken.map((klik) => (
        <Klikknop key={klik.handeling} klik={klik} wederhoor={wederhoor} />
      ))}
      {kan('legVast') && (
        <KnopKoppeling href={adres(`/wederhoor/${id}/vastleggen`)}>{t.vastleggen.titel}</KnopKoppeling>
      )}
      {kan('trekIn') && (
        <KnopKoppeling href={adres(`/wederhoor/${id}/intrekken`)}>{t.intrekken.titel}</KnopKoppeling>
      )}
    </Knoppen>
  );
}

/** An act of one click, with what went wrong below it. */
function Klikknop({
  klik: { pad, verzoek, tekst },
  wederhoor: { id, versie },
}: {
  klik: Klik;
  wederhoor: Wederhoor;
}) {
  const actie = useActie<void, Wederhoor>({
    doe: () => stuur(pad, { id }, verzoek, actieKoppen({ versie })),
    ververs: naWederhoor,
    bericht: tekst.gelukt,
  });
  return (
    <>
      <Knop soort="primair" bezig={actie.isPending} onClick={() => actie.mutate()}>
        {tekst.knop}
      </Knop>
      {actie.error && <FoutMelding fout={actie.error} />}
    </>
  );
}
