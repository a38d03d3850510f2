import { useRef, useSyncExternalStore } from 'react';
import { Kop, KnopKoppeling, Melding, Pictogram, momentTekst } from '@navolgbaar/ui';
import { terPlaatseTeksten } from '../../teksten/ter-plaatse';
import type { Apparaatbezoek, Stand } from '../apparaatbezoek';
import { useVerzending, type Zending } from '../gebruik-verzending';
import { kaartVan } from '../kaarten';
import { naarDeel, useDeel, useFocusOpKop, type Deel } from '../plaats';
import type { Server } from '../server';
import { useBijnaVoorbij } from '../tijd';
import { nietVerstuurd } from '../verzending';
import { Afronden } from './afronden';
import { Begin } from './begin';
import { Fotos } from './fotos';
import { Gesprek, Gesprekken } from './gesprekken';
import { Kader } from './kader';
import { Les } from './les';
import { NormKaart } from './norm-kaart';
import { Normen } from './normen';
import { Versturen } from './versturen';

const { stand: t, menu, fotos, bijnaVoorbij } = terPlaatseTeksten;

/** One visit, in its parts. */
export function BezoekScherm({
  bezoek,
  server,
  onKlaar,
  onWeg,
}: {
  bezoek: Apparaatbezoek;
  server: Server;
  onKlaar: () => void;
  onWeg: (waarom: 'ingetrokken' | 'ander' | 'al-afgerond') => void;
}) {
  const stand = useSyncExternalStore(bezoek.volg, bezoek.lees);
  const zending = useVerzending({ bezoek, server, stand, onKlaar, onWeg });
  const { deel, plaats } = useDeel();
  const bijna = useBijnaVoorbij(bezoek.klaarzetting.verlooptOp);
  const eerste = useRef(true);
  useFocusOpKop(stand.rondtAf ? 'afronden' : `${deel}/${plaats}`, eerste);
  const balk = <Standregel bezoek={bezoek} stand={stand} zending={zending} />;
  if (stand.rondtAf) {
    return (
      <Kader balk={balk}>
        <Afronden zending={zending} />
      </Kader>
    );
  }
  return (
    <Kader balk={balk} menu={<Menu bezoek={bezoek} stand={stand} deel={deel} />}>
      <div className="nav-stapel">
        {stand.opslag === 'vol' && (
          <Melding soort="fout" titel={t.vol.titel} aankondigen>
            {t.vol.tekst}
          </Melding>
        )}
        {bijna && deel !== 'versturen' && (
          <Melding
            soort="waarschuwing"
            titel={bijnaVoorbij.titel}
            acties={<KnopKoppeling href={naarDeel('versturen')}>{bijnaVoorbij.knop}</KnopKoppeling>}
          >
            {bijnaVoorbij.tekst(momentTekst(new Date(bezoek.klaarzetting.verlooptOp).toISOString()))}
          </Melding>
        )}
        {deel === 'begin' && <Begin bezoek={bezoek} stand={stand} />}
        {deel === 'normen' && <Normen bezoek={bezoek} stand={stand} />}
        {deel === 'norm' && <NormKaart bezoek={bezoek} stand={stand} plaats={plaats} />}
        {deel === 'gesprekken' && <Gesprekken bezoek={bezoek} />}
        {deel === 'gesprek' && <Gesprek bezoek={bezoek} stand={stand} plaats={plaats} />}
        {deel === 'fotos' && <Fotodeel bezoek={bezoek} stand={stand} />}
        {deel === 'les' && <Les bezoek={bezoek} />}
        {deel === 'versturen' && <Versturen bezoek={bezoek} stand={stand} zending={zending} />}
      </div>
    </Kader>
  );
}

function Standregel({ bezoek, stand, zending }: { bezoek: Apparaatbezoek; stand: Stand; zending: Zending }) {
  const over = nietVerstuurd(bezoek);
  const bewaard = { bewaard: t.opgeslagen, bezig: t.bezig, vol: t.vol.titel }[stand.opslag];
  const weg = over === 0 ? t.allesVerstuurd : t.nietVerstuurd(over);
  return (
    <p className="tp-balk__stand" role="status">
      <Pictogram
        naam={stand.opslag === 'vol' ? 'driehoek' : over === 0 ? 'cirkelvink' : 'klok'}
        maat="klein"
      />
      <span>
        {bewaard} · {zending.bezig === 'verstuurt' ? t.versturen : weg}
      </span>
    </p>
  );
}

function Menu({ bezoek, stand, deel }: { bezoek: Apparaatbezoek; stand: Stand; deel: Deel }) {
  const { normen } = stand.lijst;
  const af = normen.filter((norm) => kaartVan(bezoek, norm).inhoud.oordeel !== null).length;
  const over = nietVerstuurd(bezoek);
  const items: readonly [naar: Deel, label: string, aantal?: string | undefined][] = [
    ['begin', menu.begin],
    ['normen', menu.normen, `${af}/${normen.length}`],
    ['gesprekken', menu.gesprekken],
    ['fotos', menu.fotos, stand.fotos.length > 0 ? String(stand.fotos.length) : undefined],
    ['les', menu.les],
    ['versturen', menu.versturen, over > 0 ? String(over) : undefined],
  ];
  const hoortBij: Partial<Record<Deel, Deel>> = { norm: 'normen', gesprek: 'gesprekken' };
  return (
    <nav className="tp-menu" aria-label={menu.naam}>
      <ul className="tp-breedte tp-menu__lijst">
        {items.map(([naar, label, aantal]) => (
          <li key={naar}>
            <a
              className="tp-menu__item"
              href={naarDeel(naar)}
              aria-current={(hoortBij[deel] ?? deel) === naar ? 'page' : undefined}
            >
              {label}
              {aantal && <span className="tp-menu__aantal">{aantal}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Fotodeel({ bezoek, stand }: { bezoek: Apparaatbezoek; stand: Stand }) {
  const bijNormen = stand.lijst.normen.filter(({ id }) => stand.fotos.some(({ normId }) => normId === id));
  return (
    <div className="nav-stapel">
      <Kop niveau={1} alsNiveau={2} focusbaar>
        {fotos.titel}
      </Kop>
      <Fotos bezoek={bezoek} stand={stand} normId={null} titel={fotos.algemeen} />
      {bijNormen.length > 0 && (
        <ul className="tp-lijst">
          {bijNormen.map(({ id, nummer }) => (
            <li key={id}>
              <a
                className="tp-regel"
                href={naarDeel('norm', stand.lijst.normen.findIndex((een) => een.id === id) + 1)}
              >
                <strong className="tp-regel__naam">{nummer}</strong>
                <span className="nav-zacht">
                  {fotos.aantal(stand.fotos.filter(({ normId }) => normId === id).length)}
                </span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
