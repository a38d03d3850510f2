import {
  Alinea,
  DataTabel,
  datumTekst,
  Herleiding,
  Kaart,
  KnopKoppeling,
  Knoppen,
  type Kolom,
  Koppeling,
  StatusLabel,
  type StatusSoort,
  Verborgen,
} from '@navolgbaar/ui';
import type { Dossier, Regeluitkomst, Steekproef } from '../../api/vergewis';
import { adres } from '../../basis';
import { vergewisTeksten as teksten, vergewiswoorden } from '../../teksten/vergewis';
import { woord } from '../../teksten/waarden';
import { steekproefpad } from './steekproef-kader';

const SOORT: Readonly<Record<string, StatusSoort>> = {
  voldoet: 'gelukt',
  tekortkoming: 'fout',
  verbeterpunt: 'waarschuwing',
};
const t = teksten.oordeel;

const VALT_OP = ['tekortkoming', 'verbeterpunt'];

function Uitkomstlabel({ uitkomst }: { uitkomst: string }) {
  return (
    <StatusLabel soort={SOORT[uitkomst] ?? 'neutraal'}>
      {woord(vergewiswoorden.uitkomst, uitkomst)}
    </StatusLabel>
  );
}

const kolommen: readonly Kolom<Dossier>[] = [
  {
    ...{ id: 'code', kop: teksten.dossiers.kolom.code, rijkop: true, smal: true },
    cel: ({ code, id }) => <Koppeling href={`#dossier-${id}`}>{code}</Koppeling>,
  },
  {
    ...{ id: 'werk', kop: teksten.dossiers.kolom.werk },
    cel: ({ werksoort }) => woord(vergewiswoorden.werksoort, werksoort),
  },
  {
    ...{ id: 'route', kop: teksten.dossiers.kolom.route },
    cel: ({ route }) => woord(vergewiswoorden.toegangsroute, route),
  },
  {
    ...{ id: 'telt', kop: teksten.dossiers.kolom.telt, uitlijning: 'eind' as const },
    cel: ({ oordeel }) => String(oordeel.geteld.length),
  },
  {
    ...{ id: 'uitkomst', kop: teksten.dossiers.kolom.uitkomst },
    cel: ({ oordeel }) => {
      const soorten = VALT_OP.filter((soort) => oordeel.regels.some(({ uitkomst }) => uitkomst === soort));
      return soorten.length === 0 ? (
        teksten.dossiers.nietsValtOp
      ) : (
        <span className="nav-labels">
          {soorten.map((soort) => (
            <Uitkomstlabel key={soort} uitkomst={soort} />
          ))}
        </span>
      );
    },
  },
];

/** All files at a glance. */
export function DossiersKaart({ steekproef: { dossiers } }: { steekproef: Steekproef }) {
  return (
    <Kaart titel={teksten.dossiers.titel} id="dossiers">
      <DataTabel
        bijschrift={teksten.dossiers.bijschrift}
        rijen={dossiers}
        sleutel={({ id }) => id}
        kolommen={kolommen}
        leeg={<Alinea>{teksten.dossiers.leeg}</Alinea>}
      />
    </Kaart>
  );
}

/** Per file what the rules say, each with why. */
export function DossierKaarten({ steekproef }: { steekproef: Steekproef }) {
  const mag = steekproef.handelingen.includes('legDossierVast');
  return steekproef.dossiers.map((dossier) => (
    <DossierKaart key={dossier.id} dossier={dossier} naar={mag ? steekproefpad(steekproef.id) : null} />
  ));
}

function DossierKaart({ dossier, naar }: { dossier: Dossier; naar: string | null }) {
  const { id, code, werksoort, kader, route, startdatum, oordeel } = dossier;
  const geldt = oordeel.regels.filter(({ uitkomst }) => uitkomst !== 'niet_van_toepassing');
  const niet = oordeel.regels.filter(({ uitkomst }) => uitkomst === 'niet_van_toepassing');
  const over = [
    woord(vergewiswoorden.werksoort, werksoort),
    woord(vergewiswoorden.dossierkader, kader),
    woord(vergewiswoorden.toegangsroute, route),
    t.start(datumTekst(startdatum)),
  ];
  return (
    <Kaart titel={t.titel(code)} id={`dossier-${id}`}>
      <p className="nav-alinea nav-klein nav-zacht">{[...new Set(over)].join(' · ')}</p>
      <ul className="nav-agenda__regels">
        {geldt.map((regel) => (
          <Regel key={regel.regel} regel={regel} />
        ))}
      </ul>
      <Herleiding titel={t.nietVanToepassing} stappen={niet.flatMap(({ herleiding }) => herleiding)} />
      {naar !== null && (
        <Knoppen>
          <KnopKoppeling href={adres(`${naar}/dossiers/${id}`)}>
            {t.wijzig}
            <Verborgen>{t.noemCode(code)}</Verborgen>
          </KnopKoppeling>
          <KnopKoppeling href={adres(`${naar}/dossiers/${id}/verwijderen`)}>
            {t.verwijder}
            <Verborgen>{t.noemCode(code)}</Verborgen>
          </KnopKoppeling>
        </Knoppen>
      )}
    </Kaart>
  );
}

function Regel({ regel: { regel, uitkomst, binding, grondslag, herleiding } }: { regel: Regeluitkomst }) {
  const naam = woord(vergewiswoorden.regel, regel);
  return (
    <li className="nav-agenda__regel">
      <div>
        <strong>{naam}</strong>
        <div className="nav-labels nav-klein nav-zacht">
          <Uitkomstlabel uitkomst={uitkomst} />
          <span>{woord(vergewiswoorden.binding, binding)}</span>
          {grondslag !== null && <span>{grondslag}</span>}
        </div>
        <Herleiding titel={t.waarom(naam)} stappen={herleiding} />
      </div>
    </li>
  );
}
