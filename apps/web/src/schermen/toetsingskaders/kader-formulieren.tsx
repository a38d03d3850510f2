import { useQuery } from '@tanstack/react-query';
import { datumTekst, Kaart, KnopKoppeling, Lijst } from '@navolgbaar/ui';
import {
  type Kader,
  type Kaderregel,
  kadersVraag,
  type Kaderversie,
  kaderversieVraag,
  kaderVraag,
} from '../../api/toetsingskaders';
import { stuur } from '../../api/stuur';
import { adres } from '../../basis';
import { Actieformulier } from '../../delen/actieformulier';
import { AlleenMetRecht } from '../../delen/alleen-met-recht';
import { Gegevens } from '../../delen/gegevens';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import { Pagina } from '../../delen/pagina';
import { Stuk } from '../../delen/stuk-kader';
import type { Veld } from '../../delen/velden';
import { toetsingskaderTeksten as teksten } from '../../teksten/toetsingskaders';
import { algemeneVelden } from './delen-algemeen';
import { kaderPad, LIJST, lijstkruimel, schrijfPad, versiekruimels, versiePad, ververs } from './kader';

const LEEG = 'leeg';

/** A framework of the organisation begins: empty, or as a copy. */
export function KaderBeginnen() {
  const t = teksten.begin;
  const vraag = useQuery(kadersVraag);
  return (
    <Pagina titel={t.titel} inleiding={t.inleiding} kruimels={[lijstkruimel, { label: t.titel }]}>
      <AlleenMetRecht recht="toetsingskader:beheren" terug={LIJST}>
        <Gegevens vraag={vraag} wat={teksten.titel}>
          {(kaders) => (
            <Actieformulier<Kaderversie>
              label={t.titel}
              velden={beginvelden(kaders)}
              knop={t.knop}
              verstuur={({ basis, ...verzoek }, koppen) =>
                stuur(
                  '/api/v1/toetsingskaders',
                  {},
                  basis === LEEG ? verzoek : { ...verzoek, kopieVan: basis },
                  koppen,
                )
              }
              ververs={ververs}
              gelukt={t.gelukt}
              terug={LIJST}
              naar={({ id }) => schrijfPad(id)}
            />
          )}
        </Gegevens>
      </AlleenMetRecht>
    </Pagina>
  );
}

function beginvelden(kaders: readonly Kaderregel[]): readonly Veld[] {
  const t = teksten.begin;
  return [
    ...algemeneVelden(null),
    {
      naam: 'code',
      soort: 'tekst',
      label: t.code,
      uitleg: t.codeUitleg,
      verplicht: t.codeFout,
      maxTekens: 40,
    },
    {
      ...{ naam: 'basis', soort: 'lijst', label: t.basis, verplicht: t.basis, begin: LEEG },
      opties: [
        { waarde: LEEG, label: t.leeg },
        ...kaders.flatMap(({ geldend }) =>
          geldend ? [{ waarde: geldend.id, label: t.kopie(geldend.naam, geldend.nummer) }] : [],
        ),
      ],
    },
  ];
}

/** Gives a framework its last day. */
export function KaderBeeindigen() {
  const t = teksten.beeindigen;
  const velden: readonly Veld[] = [
    { naam: 'tot', soort: 'datum', label: t.tot, verplicht: t.totFout, dagen: 'vanaf-vandaag' },
    { naam: 'reden', soort: 'vak', label: t.reden, verplicht: t.redenFout, maxTekens: 1000, regels: 3 },
  ];
  return (
    <Stuk vraag={kaderVraag} wat={teksten.kader.wat}>
      {({ id, naam, handelingen }, gezien) => (
        <Pagina
          titel={t.titel}
          boven={naam}
          inleiding={t.inleiding}
          kruimels={[lijstkruimel, { label: naam, href: adres(kaderPad(id)) }, { label: t.titel }]}
        >
          {handelingen.includes('beeindig') ? (
            <Actieformulier<Kader, Kader>
              label={t.titel}
              velden={velden}
              gezien={gezien}
              knop={t.knop}
              verstuur={(verzoek, koppen) =>
                stuur('/api/v1/toetsingskaders/{id}/_beeindig', { id }, verzoek, koppen)
              }
              ververs={ververs}
              gelukt={t.gelukt}
              terug={kaderPad(id)}
            />
          ) : (
            <NietMogelijk terug={kaderPad(id)} />
          )}
        </Pagina>
      )}
    </Stuk>
  );
}

/** A person adopts a version, with the document in which it was decided. */
export function VersieVaststellen() {
  const t = teksten.vaststellen;
  return (
    <Stuk vraag={kaderversieVraag} wat={teksten.pagina.wat}>
      {(versie, gezien) => (
        <Pagina
          titel={t.titel}
          boven={`${versie.naam}, ${teksten.versie(versie.nummer).toLowerCase()}`}
          inleiding={t.inleiding}
          kruimels={[...versiekruimels(versie), { label: t.titel }]}
        >
          {versie.handelingen.includes('stelVast') ? (
            <Actieformulier<Kaderversie, Kaderversie>
              label={t.titel}
              velden={vaststelvelden}
              gezien={gezien}
              knop={t.knop}
              verstuur={(verzoek, koppen) =>
                stuur('/api/v1/kaderversies/{id}/_stel-vast', { id: versie.id }, verzoek, koppen)
              }
              ververs={ververs}
              gelukt={t.gelukt}
              terug={versiePad(versie.id)}
            >
              <Samenvatting versie={versie} />
            </Actieformulier>
          ) : (
            <NietMogelijk terug={versiePad(versie.id)} />
          )}
        </Pagina>
      )}
    </Stuk>
  );
}

/** What one puts one's name to. */
function Samenvatting({
  versie: { id, aantalNormen, inhoud, evaluatieOp, andere },
}: {
  versie: Kaderversie;
}) {
  const t = teksten.vaststellen;
  const vragen = inhoud.normen.reduce((som, norm) => som + norm.vragen.length, 0);
  const geldend = andere.find(({ stand }) => stand === 'geldt');
  return (
    <Kaart titel={t.wat} id="wat">
      <Lijst items={[t.inhoud(aantalNormen, vragen), t.evaluatie(datumTekst(evaluatieOp))]} />
      {geldend && (
        <KnopKoppeling href={adres(`${versiePad(id)}/vergelijken?met=${geldend.id}`)} soort="subtiel" klein>
          {t.bekijk}
        </KnopKoppeling>
      )}
    </Kaart>
  );
}

const vaststelvelden: readonly Veld[] = [
  {
    ...{ naam: 'geldigVanaf', soort: 'datum', label: teksten.vaststellen.geldigVanaf },
    ...{ verplicht: teksten.vaststellen.geldigVanafFout, dagen: 'vanaf-vandaag' },
  },
  {
    ...{
      naam: 'bron',
      soort: 'tekst',
      label: teksten.vaststellen.bron,
      verplicht: teksten.vaststellen.bronFout,
    },
    maxTekens: 500,
  },
  {
    ...{ naam: 'brondatum', soort: 'datum', label: teksten.vaststellen.brondatum },
    ...{ verplicht: teksten.vaststellen.brondatumFout, dagen: 'tot-en-met-vandaag' },
  },
];
