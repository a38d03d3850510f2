import { useEffect } from 'react';
import { Bestandsveld, Kaart } from '@navolgbaar/ui';
import { stuur } from '../../api/stuur';
import { vraagsleutel, type Zienswijzevraag } from '../../api/zienswijzevragen';
import { adres } from '../../basis';
import { useActieformulier } from '../../delen/actieformulier';
import { alsSoorten, EXTENSIES } from '../../delen/bijlage-keuring';
import { Formulier } from '../../delen/formulier';
import { useBijlagen } from '../../delen/gebruik-bijlagen';
import type { Gezien } from '../../delen/gezien';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import type { Veld } from '../../delen/velden';
import { Velden } from '../../delen/velden-weergave';
import { opties } from '../../teksten/waarden';
import { zienswijzeTeksten } from '../../teksten/zienswijzen';
import { ZienswijzeKader } from './zienswijze-kader';

const { geven: t } = zienswijzeTeksten;

/** The provider says what it thinks of it; what was typed when that is no longer possible is not lost. */
export function ZienswijzeGeven() {
  return (
    <ZienswijzeKader titel={t.titel} inleiding={t.inleiding}>
      {(vraag, gezien) =>
        vraag.handelingen.includes('geef') ? (
          <Geefformulier vraag={vraag} gezien={gezien} />
        ) : (
          <NietMogelijk terug={`/zienswijzen/${vraag.id}`} tekst={t.voorbij} />
        )
      }
    </ZienswijzeKader>
  );
}

const velden: Veld[] = [
  {
    ...{ naam: 'strekking', soort: 'keuze', label: t.strekking, verplicht: t.strekkingFout },
    opties: opties(t.keuze),
  },
  {
    ...{ naam: 'inhoud', soort: 'vak', label: t.inhoud, uitleg: t.inhoudUitleg, regels: 8 },
    maxTekens: 20_000,
  },
];
/** The files are kept beside the answers; here they only count as one. */
const bestandenveld: Veld = { naam: 'bestanden', soort: 'tekst', label: t.bestanden };

function Geefformulier({ vraag, gezien }: { vraag: Zienswijzevraag; gezien: Gezien<Zienswijzevraag> }) {
  const bijlagen = useBijlagen();
  const terug = `/zienswijzen/${vraag.id}`;
  const f = useActieformulier<Zienswijzevraag>({
    velden: [...velden, bestandenveld],
    gezien,
    // A file has no key: one whose answer got lost would be stored again with every try.
    zelfOpnieuw: false,
    controleer: ({ strekking, inhoud }) => ({
      ...(strekking === 'bezwaar' && !String(inhoud ?? '').trim() ? { inhoud: t.inhoudFout } : {}),
      bestanden: bijlagen.fout,
    }),
    veldnamen: { documentIds: 'bestanden', bijlagen: 'bestanden' },
    verstuur: async ({ strekking, inhoud }, koppen) => {
      const documentIds = await bijlagen.stuur(`/api/v1/zienswijzevragen/${vraag.id}/bestanden`);
      const verzoek = { strekking, inhoud: String(inhoud ?? ''), documentIds };
      return stuur('/api/v1/zienswijzevragen/{id}/_geef', { id: vraag.id }, verzoek, koppen);
    },
    ververs: [['zienswijzevragen'], ['vandaag'], ['documenten']],
    sleutel: vraagsleutel,
    gelukt: t.gelukt,
    terug,
  });
  // Another choice is another intent, with a key of its own; and leaving the page would lose it.
  const { waarden, zet } = f;
  const { kenmerk } = bijlagen;
  useEffect(() => {
    if (waarden['bestanden'] !== kenmerk) zet('bestanden', kenmerk);
  }, [waarden, zet, kenmerk]);
  return (
    <Formulier f={f} knop={t.knop} annuleer={adres(terug)} label={t.titel}>
      <Kaart>
        <Velden velden={velden} f={f} />
        <Bestandsveld
          naam="bestanden"
          label={t.bestanden}
          uitleg={t.bestandenUitleg}
          fout={f.veld('bestanden').fout}
          soorten={alsSoorten(EXTENSIES)}
          bestanden={bijlagen.regels}
          onKies={bijlagen.kies}
          nietVerplicht
        />
      </Kaart>
    </Formulier>
  );
}
