import {
  Alinea,
  DataTabel,
  Gegevenslijst,
  Kaart,
  Koppeling,
  Kop,
  Prioriteit,
  type Kleur,
  type Kolom,
} from '@navolgbaar/ui';
import type { Overeenstemming, Rondedetail } from '../../api/gelijke-gevallen';
import { adres } from '../../basis';
import { herwegingTeksten } from '../../teksten/herweging';
import { waarden, woord } from '../../teksten/waarden';

const t = herwegingTeksten.uitkomst;
type Herweeguitkomst = NonNullable<Rondedetail['uitkomst']>;
type Verschil = Herweeguitkomst['verschillen'][number];

/** How first and second weighing agree, in numbers, in words and one by one. */
export function Uitkomst({ uitkomst }: { uitkomst: Herweeguitkomst }) {
  const { kleur, ernst, verschillen, overgeslagen, nietGewogen } = uitkomst;
  return (
    <>
      <Kaart titel={t.titel} id="uitkomst" nadruk>
        {kleur.aantal === 0 ? (
          <Alinea>{t.niets}</Alinea>
        ) : (
          <>
            <Alinea>{t.uitleg}</Alinea>
            <Deel titel={t.kleur} overeenstemming={kleur} naam={(code) => woord(waarden.kleur, code)} />
            {ernst && (
              <Deel titel={t.ernst(ernst.kaderversie)} overeenstemming={ernst} naam={(naam) => naam} />
            )}
          </>
        )}
        <Alinea>
          {t.overgeslagen(overgeslagen)}. {t.nietGewogen(nietGewogen)}.
        </Alinea>
      </Kaart>
      {kleur.aantal > 0 && (
        <Kaart titel={t.verschillen.titel(verschillen.length)} id="verschillen">
          {verschillen.length === 0 ? (
            <Alinea>{t.verschillen.leeg}</Alinea>
          ) : (
            <DataTabel
              bijschrift={t.verschillen.bijschrift}
              rijen={verschillen}
              sleutel={({ meldingId }) => meldingId}
              kolommen={verschilkolommen}
            />
          )}
        </Kaart>
      )}
    </>
  );
}

interface DeelProps {
  titel: string;
  overeenstemming: Overeenstemming;
  naam: (code: string) => string;
}

function Deel({ titel, overeenstemming, naam }: DeelProps) {
  const { aantal, gelijk, procent, kappa, van, tot, categorieen, tabel } = overeenstemming;
  const rijen = tabel.map((rij, i) => ({ categorie: categorieen[i] ?? '', rij }));
  const kolommen: readonly Kolom<(typeof rijen)[number]>[] = [
    { id: 'eerste', kop: t.eersteTweede, rijkop: true, cel: ({ categorie }) => naam(categorie) },
    ...categorieen.map((code, j) => ({
      id: code,
      kop: t.tweede(naam(code)),
      cel: ({ rij }: (typeof rijen)[number]) => rij[j] ?? 0,
    })),
  ];
  return (
    <div className="nav-stapel nav-stapel--krap">
      <Kop niveau={3} alsNiveau={4}>
        {titel}
      </Kop>
      <Gegevenslijst
        gegevens={[
          { label: t.veld.gelijk, waarde: t.gelijk(gelijk, aantal, procent ?? 0) },
          {
            label: t.veld.kappa,
            waarde: kappa === null ? t.nietTeBerekenen : t.kappa(kappa, van, tot),
          },
          { label: t.veld.betekent, waarde: kappa === null ? t.waaromNiet : van === null && t.teWeinig },
        ]}
      />
      <DataTabel
        bijschrift={t.tabel(titel)}
        toonBijschrift
        rijen={rijen}
        sleutel={({ categorie }) => categorie}
        kolommen={kolommen}
      />
    </div>
  );
}

const oordeel = (welk: 'eerste' | 'tweede') => (verschil: Verschil) => {
  const { kleur, ernstNaam, omvangNaam, ernstMotivering, omvangMotivering, verhogingReden } = verschil[welk];
  return (
    <>
      <Prioriteit kleur={kleur as Kleur} />
      <span className="nav-onderregel">
        {ernstNaam}, {omvangNaam.toLowerCase()}
      </span>
      {[ernstMotivering, omvangMotivering, verhogingReden].filter(Boolean).map((reden, i) => (
        <span key={i} className="nav-onderregel nav-klein">
          {reden}
        </span>
      ))}
    </>
  );
};

const { kolom } = t.verschillen;
const verschilkolommen: readonly Kolom<Verschil>[] = [
  {
    id: 'nummer',
    kop: kolom.nummer,
    rijkop: true,
    smal: true,
    cel: ({ meldingId, nummer }) => <Koppeling href={adres(`/meldingen/${meldingId}`)}>{nummer}</Koppeling>,
  },
  { id: 'eerste', kop: kolom.eerste, cel: oordeel('eerste') },
  { id: 'tweede', kop: kolom.tweede, cel: oordeel('tweede') },
];
