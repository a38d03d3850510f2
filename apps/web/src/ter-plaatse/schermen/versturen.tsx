import { Alinea, Kaart, Knop, KnopKoppeling, Kop, Lijst, Melding } from '@navolgbaar/ui';
import { inlogAdres } from '../../api/client';
import { terPlaatseTeksten } from '../../teksten/ter-plaatse';
import type { Apparaatbezoek, Eigen, Foto, Stand } from '../apparaatbezoek';
import type { Zending } from '../gebruik-verzending';
import { gesprekkenVan } from './gesprekken';
import { kaartVan } from '../kaarten';
import { naarDeel } from '../plaats';
import type { Antwoordinhoud, Gesprekinhoud } from '../soorten';
import { isAf, nietVerstuurd, type Afloop } from '../verzending';
import { Weggooien } from './weggooien';

const { versturen: t, menu, gesprekken } = terPlaatseTeksten;

/** What the server does not have, the button that sends it, and after that the end of the visit on this device. */
export function Versturen({
  bezoek,
  stand,
  zending,
}: {
  bezoek: Apparaatbezoek;
  stand: Stand;
  zending: Zending;
}) {
  const { wijzigingen, fotos, verwacht } = stand;
  const over = nietVerstuurd(bezoek);
  const fotosOver = fotos.filter((foto) => foto.stand !== 'bevestigd').length + verwacht;
  const fotosGeweigerd = fotos.filter((foto) => foto.stand === 'geweigerd');
  const geweigerd = wijzigingen.filter((een) => een.stand === 'geweigerd');
  const nietAf = wijzigingen.filter((een) => !isAf(een));
  const normenNietAf = nietAf.filter(({ soort }) => soort === 'antwoord').length;
  const gesprekkenNietAf = nietAf.filter(({ soort }) => soort === 'gesprek').length;
  return (
    <div className="nav-stapel">
      <Kop niveau={1} alsNiveau={2} focusbaar>
        {t.titel}
      </Kop>
      <Kaart>
        <Alinea>{over === 0 ? t.niets : t.nog(wijzigingen.length, fotosOver)}</Alinea>
        {normenNietAf > 0 && <Melding soort="waarschuwing">{t.nietAf(normenNietAf)}</Melding>}
        {gesprekkenNietAf > 0 && <Melding soort="waarschuwing">{t.gesprekNietAf(gesprekkenNietAf)}</Melding>}
        {geweigerd.length > 0 && (
          <Melding soort="fout" titel={t.geweigerd}>
            <ul className="tp-lijst">
              {geweigerd.map((een) => (
                <li key={een.id}>
                  <Geweigerd bezoek={bezoek} stand={stand} wijziging={een} />
                </li>
              ))}
            </ul>
          </Melding>
        )}
        {fotosGeweigerd.length > 0 && (
          <Melding soort="fout" titel={t.fotosGeweigerd(fotosGeweigerd.length)}>
            <ul className="tp-lijst">
              {fotosGeweigerd.map((foto) => (
                <li key={foto.id}>
                  <GeweigerdeFoto stand={stand} foto={foto} />
                </li>
              ))}
            </ul>
          </Melding>
        )}
        {over > 0 && (
          <div>
            <Knop
              soort="primair"
              pictogram="stuur"
              bezig={zending.bezig !== null}
              onClick={() => void zending.verstuur()}
            >
              {zending.bezig === 'verstuurt' ? t.bezig : t.knop}
            </Knop>
          </div>
        )}
        {zending.afloop && zending.bezig === null && <Uitkomst afloop={zending.afloop} />}
      </Kaart>
      {over === 0 && (
        <Kaart titel={t.klaar.titel} id="klaar">
          <Alinea>{t.klaar.tekst}</Alinea>
          <NogOpen bezoek={bezoek} stand={stand} />
          <div>
            <Knop
              soort="primair"
              pictogram="cirkelvink"
              bezig={zending.bezig !== null}
              onClick={() => void zending.rondAf()}
            >
              {zending.bezig === 'rondt af' ? t.klaar.bezig : t.klaar.knop}
            </Knop>
          </div>
        </Kaart>
      )}
    </div>
  );
}

/** What the list still asks when the visit goes off this device: that is filled in at the werkbank then. */
function NogOpen({ bezoek, stand: { lijst } }: { bezoek: Apparaatbezoek; stand: Stand }) {
  const kaarten = lijst.normen.map((norm) => kaartVan(bezoek, norm));
  const zonder = kaarten.filter(({ inhoud }) => inhoud.oordeel === null).length;
  const items = [
    ...(zonder > 0 ? [t.klaar.zonderOordeel(zonder)] : []),
    ...kaarten
      .filter(({ stand }) => stand === 'toelichting')
      .map(({ norm }) => t.klaar.toelichting(norm.nummer)),
    ...(bezoek.inhoud('les', 'les')?.tekst.trim() ? [] : [t.klaar.les]),
  ];
  if (items.length === 0) return null;
  return (
    <Melding
      soort="waarschuwing"
      titel={t.klaar.nogOpen}
      acties={zonder > 0 && <KnopKoppeling href={naarDeel('normen')}>{t.klaar.naarNormen}</KnopKoppeling>}
    >
      <Lijst items={items} />
      <Alinea>{t.klaar.kanLater}</Alinea>
    </Melding>
  );
}

/** How the last sending ended. */
export function Uitkomst({ afloop }: { afloop: Afloop }) {
  if (afloop.soort === 'inloggen') {
    return (
      <Melding
        soort="waarschuwing"
        aankondigen
        acties={
          <KnopKoppeling soort="primair" href={inlogAdres()}>
            {terPlaatseTeksten.inloggen}
          </KnopKoppeling>
        }
      >
        {t.afloop.inloggen}
      </Melding>
    );
  }
  if (afloop.soort === 'geen-verbinding') {
    return (
      <Melding soort="waarschuwing" aankondigen>
        {t.afloop.geenVerbinding}
      </Melding>
    );
  }
  if (afloop.soort === 'storing') {
    return (
      <Melding soort="fout" titel={t.afloop.storing} aankondigen>
        {afloop.tekst}
      </Melding>
    );
  }
  return (
    <Melding soort="gelukt" aankondigen>
      {t.afloop.verstuurd}
    </Melding>
  );
}

/** Leads to where it was typed; or it goes. */
function Geweigerd({ bezoek, stand, wijziging }: { bezoek: Apparaatbezoek; stand: Stand; wijziging: Eigen }) {
  const { naam, href } = herkomst(bezoek, stand, wijziging);
  return (
    <div className="nav-stapel nav-stapel--krap">
      <p className="nav-alinea">
        <a className="utrecht-link utrecht-link--html-a" href={href}>
          {naam}
        </a>
        : {wijziging.reden}
      </p>
      <Weggooien onWeg={() => void bezoek.laatVallen(wijziging.id)}>
        {terPlaatseTeksten.weggooien.mijnTekst}
      </Weggooien>
    </div>
  );
}

/** Leads to where it can be sent again or thrown away. */
function GeweigerdeFoto({ stand, foto }: { stand: Stand; foto: Foto }) {
  const plaats = stand.lijst.normen.findIndex(({ id }) => id === foto.normId);
  return (
    <p className="nav-alinea">
      <a
        className="utrecht-link utrecht-link--html-a"
        href={plaats < 0 ? naarDeel('fotos') : naarDeel('norm', plaats + 1)}
      >
        {terPlaatseTeksten.fotos.alt(foto.bijschrift)}
      </a>
      : {foto.reden}
    </p>
  );
}

/** Where it was typed. */
export function herkomst(
  bezoek: Apparaatbezoek,
  { lijst }: Stand,
  { soort, inhoud }: Eigen,
): { naam: string; href: string } {
  if (soort === 'antwoord') {
    const plaats = lijst.normen.findIndex(({ id }) => id === (inhoud as Antwoordinhoud).normId);
    return { naam: lijst.normen[plaats]?.nummer ?? menu.normen, href: naarDeel('norm', plaats + 1) };
  }
  if (soort === 'gesprek') {
    const { id, met } = inhoud as Gesprekinhoud;
    const plaats = gesprekkenVan(bezoek).findIndex((een) => een.id === id);
    return { naam: met || gesprekken.zonderNaam, href: naarDeel('gesprek', plaats + 1) };
  }
  return soort === 'les'
    ? { naam: menu.les, href: naarDeel('les') }
    : { naam: terPlaatseTeksten.begin.tijden, href: naarDeel('begin') };
}
