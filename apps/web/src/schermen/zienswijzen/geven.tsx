import { Kaart } from '@navolgbaar/ui';
import { stuur } from '../../api/stuur';
import { vraagsleutel, type Zienswijzevraag } from '../../api/zienswijzevragen';
import { adres } from '../../basis';
import { useActieformulier } from '../../delen/actieformulier';
import { bijlagenvraag, Bijlagenveld } from '../../delen/bijlagenveld';
import { Formulier } from '../../delen/formulier';
import { useBijlagen } from '../../delen/gebruik-bijlagen';
import type { Gezien } from '../../delen/gezien';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import type { Veld, Waarden } from '../../delen/velden';
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

const inhoud: Veld = {
  ...{ naam: 'inhoud', soort: 'vak', label: t.inhoud, uitleg: t.inhoudUitleg, regels: 8 },
  maxTekens: 20_000,
};
const bezwaar = (w: Waarden) => w['strekking'] === 'bezwaar';
const velden: Veld[] = [
  {
    ...{ naam: 'strekking', soort: 'keuze', label: t.strekking, verplicht: t.strekkingFout },
    opties: opties(t.keuze),
  },
  // Who objects says why; who does not, may.
  { ...inhoud, verplicht: t.inhoudFout, als: bezwaar },
  { ...inhoud, als: (w) => !bezwaar(w) },
];

function Geefformulier({ vraag, gezien }: { vraag: Zienswijzevraag; gezien: Gezien<Zienswijzevraag> }) {
  const bijlagen = useBijlagen();
  const terug = `/zienswijzen/${vraag.id}`;
  const f = useActieformulier<Zienswijzevraag>({
    velden: [...velden, bijlagenvraag('bestanden', t.bestanden)],
    gezien,
    // A file has no key: one whose answer got lost would be stored again with every try.
    zelfOpnieuw: false,
    controleer: () => ({ bestanden: bijlagen.fout }),
    veldnamen: { documentIds: 'bestanden', bijlagen: 'bestanden' },
    verstuur: async ({ strekking, inhoud: tekst }, koppen) => {
      const documentIds = await bijlagen.stuur(`/api/v1/zienswijzevragen/${vraag.id}/bestanden`);
      const verzoek = { strekking, inhoud: String(tekst ?? ''), documentIds };
      return stuur('/api/v1/zienswijzevragen/{id}/_geef', { id: vraag.id }, verzoek, koppen);
    },
    ververs: [['zienswijzevragen'], ['vandaag'], ['documenten']],
    sleutel: vraagsleutel,
    gelukt: t.gelukt,
    terug,
  });
  return (
    <Formulier f={f} knop={t.knop} annuleer={adres(terug)} label={t.titel}>
      <Kaart>
        <Velden velden={velden} f={f} />
        <Bijlagenveld
          f={f}
          bijlagen={bijlagen}
          naam="bestanden"
          label={t.bestanden}
          uitleg={t.bestandenUitleg}
        />
      </Kaart>
    </Formulier>
  );
}
