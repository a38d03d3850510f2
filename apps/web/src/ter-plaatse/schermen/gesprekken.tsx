import { useState } from 'react';
import {
  Alinea,
  Kaart,
  Keuzelijst,
  Knop,
  KnopKoppeling,
  Kop,
  LegeStaat,
  Lijst,
  Melding,
  Tekstvak,
  Tekstveld,
} from '@navolgbaar/ui';
import { lijstTeksten, lijstwoorden } from '../../teksten/bezoeklijst';
import { terPlaatseTeksten } from '../../teksten/ter-plaatse';
import { opties, woord } from '../../teksten/waarden';
import type { Apparaatbezoek, Stand } from '../apparaatbezoek';
import { regels } from '../kaarten';
import { naarDeel } from '../plaats';
import { plekVan, type Gesprekinhoud } from '../soorten';
import { isOmgekeerd } from '../tijd';
import { Tijdveld } from './tijdveld';
import { Weggooien } from './weggooien';

const { gesprekken: t, norm } = terPlaatseTeksten;
const f = lijstTeksten.gesprek;

/** All conversations: those of the server, with over them what was written here. */
export function gesprekkenVan(bezoek: Apparaatbezoek): Gesprekinhoud[] {
  const { lijst, wijzigingen } = bezoek.lees();
  const hier = wijzigingen.flatMap(({ soort, inhoud }) =>
    soort === 'gesprek' ? [inhoud as Gesprekinhoud] : [],
  );
  const ids = new Set([...lijst.gesprekken, ...hier].map(({ id }) => id));
  return [...ids].flatMap((id) => {
    const gesprek = bezoek.inhoud('gesprek', `gesprek:${id}`);
    return gesprek ? [kaal(gesprek)] : [];
  });
}

/** Only what a person fills in. */
const kaal = ({ id, met, functie, van, tot, leidraad, notities, citaten }: Gesprekinhoud): Gesprekinhoud => ({
  ...{ id, met, functie, van, tot, leidraad, notities, citaten },
});

export function Gesprekken({ bezoek }: { bezoek: Apparaatbezoek }) {
  const gesprekken = gesprekkenVan(bezoek);
  const begin = () => {
    bezoek.wijzig(
      'gesprek',
      {
        ...{ id: crypto.randomUUID(), met: '', functie: null, van: null, tot: null },
        ...{ leidraad: null, notities: '', citaten: [] },
      },
      'nu',
    );
    window.location.hash = naarDeel('gesprek', gesprekken.length + 1);
  };
  return (
    <div className="nav-stapel">
      <Kop niveau={1} alsNiveau={2} focusbaar>
        {t.titel}
      </Kop>
      <Alinea>{t.inleiding}</Alinea>
      {gesprekken.length === 0 ? (
        <LegeStaat titel={t.leeg} pictogram="mensen" />
      ) : (
        <ul className="tp-lijst">
          {gesprekken.map(({ id, met, functie, van }, i) => (
            <li key={id}>
              <a className="tp-regel" href={naarDeel('gesprek', i + 1)}>
                <span className="tp-regel__naam">{met || t.zonderNaam}</span>
                <span className="nav-zacht">
                  {[functie && woord(lijstwoorden.groep, functie), van].filter(Boolean).join(', ')}
                </span>
              </a>
            </li>
          ))}
        </ul>
      )}
      <div>
        <Knop soort="primair" pictogram="nieuw" onClick={begin}>
          {t.nieuw}
        </Knop>
      </div>
    </div>
  );
}

export function Gesprek({ bezoek, stand, plaats }: { bezoek: Apparaatbezoek; stand: Stand; plaats: number }) {
  const gesprek = gesprekkenVan(bezoek)[plaats - 1];
  return (
    <div className="nav-stapel">
      <Kop niveau={1} alsNiveau={2} focusbaar>
        {gesprek?.met || t.enkel}
      </Kop>
      {gesprek && <Formulier key={gesprek.id} bezoek={bezoek} stand={stand} gesprek={gesprek} />}
      <nav className="tp-voet" aria-label={t.terug}>
        <KnopKoppeling href={naarDeel('gesprekken')} pictogram="links">
          {t.terug}
        </KnopKoppeling>
      </nav>
    </div>
  );
}

function Formulier({
  bezoek,
  stand,
  gesprek,
}: {
  bezoek: Apparaatbezoek;
  stand: Stand;
  gesprek: Gesprekinhoud;
}) {
  const [citaten, zetCitaten] = useState(gesprek.citaten.join('\n'));
  const wijzig = (deel: Partial<Gesprekinhoud>, wanneer: 'nu' | 'straks' = 'straks') =>
    bezoek.wijzig('gesprek', { ...gesprek, ...deel }, wanneer);
  const bewaar = () => void bezoek.schrijfNu();
  const eigen = bezoek.eigen(plekVan('gesprek', gesprek));
  const leidraad = stand.lijst.leidraden.find(({ code }) => code === gesprek.leidraad);
  return (
    <>
      {eigen?.stand === 'geweigerd' && (
        <Melding soort="fout" titel={norm.geweigerd} aankondigen>
          {eigen.reden}
        </Melding>
      )}
      <Kaart>
        <Tekstveld
          naam="met"
          label={f.met}
          uitleg={f.metUitleg}
          maxLengte={200}
          waarde={gesprek.met}
          onWaarde={(met) => wijzig({ met })}
          onVerlaten={bewaar}
        />
        <Keuzelijst
          naam="functie"
          label={f.functie}
          opties={opties(lijstwoorden.groep)}
          waarde={gesprek.functie ?? ''}
          onWaarde={(functie) => wijzig({ functie: functie || null }, 'nu')}
        />
        <div className="tp-tijden">
          <Tijdveld naam="van" label={f.van} waarde={gesprek.van} onWaarde={(van) => wijzig({ van }, 'nu')} />
          <Tijdveld
            naam="tot"
            label={f.tot}
            waarde={gesprek.tot}
            fout={isOmgekeerd(gesprek.van, gesprek.tot) ? t.omgekeerd : undefined}
            onWaarde={(tot) => wijzig({ tot }, 'nu')}
          />
        </div>
        <Keuzelijst
          naam="leidraad"
          label={f.leidraad}
          leeg={f.zonder}
          nietVerplicht
          opties={stand.lijst.leidraden.map(({ code, naam }) => ({ waarde: code, label: naam }))}
          waarde={gesprek.leidraad ?? ''}
          onWaarde={(code) => wijzig({ leidraad: code || null }, 'nu')}
        />
        {leidraad && (
          <Melding titel={leidraad.naam}>
            <Alinea>{leidraad.uitleg}</Alinea>
            <Lijst items={leidraad.vragen.map(({ tekst }) => tekst)} />
          </Melding>
        )}
        <Tekstvak
          naam="notities"
          label={f.notities}
          nietVerplicht
          regels={8}
          maxTekens={8000}
          waarde={gesprek.notities}
          onWaarde={(notities) => wijzig({ notities })}
          onVerlaten={bewaar}
        />
        <Tekstvak
          naam="citaten"
          label={norm.citaten}
          uitleg={norm.citatenUitleg}
          nietVerplicht
          regels={3}
          waarde={citaten}
          onWaarde={(tekst) => {
            zetCitaten(tekst);
            wijzig({ citaten: regels(tekst) });
          }}
          onVerlaten={bewaar}
        />
        {eigen && eigen.basis === 0 && eigen.stand !== 'onderweg' && (
          <Weggooien
            onWeg={() => {
              window.location.hash = naarDeel('gesprekken');
              void bezoek.laatVallen(eigen.id);
            }}
          >
            {t.weg}
          </Weggooien>
        )}
        {!eigen && <Alinea soort="klein">{t.verwijderen}</Alinea>}
      </Kaart>
    </>
  );
}
