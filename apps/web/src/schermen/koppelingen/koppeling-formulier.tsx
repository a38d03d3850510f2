import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useLocation, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { Alinea, Kaart, Keuzelijst, Knop, Knoppen, Kop, Lijst, Tekstvak, Tekstveld } from '@navolgbaar/ui';
import { actieKoppen, api, gelukt, ifMatch } from '../../api/client';
import {
  koppelingVraag,
  koppelveldenVraag,
  type Formulierkoppeling,
  type Koppelveld,
  type Koppelvelden,
} from '../../api/koppelingen';
import { adres } from '../../basis';
import { Formulier, useFormulier } from '../../delen/formulier';
import { useGaNaar } from '../../delen/ga-naar';
import { Gegevens } from '../../delen/gegevens';
import { gezienVan, type Gezien } from '../../delen/gezien';
import { Pagina } from '../../delen/pagina';
import { wijzigingVan, type Weergave } from '../../formulier/wijziging';
import { useAankondiging } from '../../schil/aankondiging';
import {
  formulierTeksten,
  koppelformulierTeksten as teksten,
  koppelingTeksten,
} from '../../teksten/koppelingen';
import { koppelveldTeksten } from '../../teksten/koppelvelden';
import { Koppelveldvragen, tekstveld } from './koppeling-velden';
import {
  beginVan,
  controleer,
  isGekozen,
  naarVerzoek,
  veldnaam,
  veldnamen,
  type Waarden,
} from './koppeling-waarden';
import { Proef } from './proef';

const PAD = '/koppelingen/formulieren';
const kruimels = [
  { label: koppelingTeksten.titel, href: adres('/koppelingen') },
  { label: koppelingTeksten.tabs.formulieren, href: adres(PAD) },
];

/** Couples a form: from then on it is taken in. */
export function KoppelingNieuw() {
  const vraag = useQuery(koppelveldenVraag);
  const systeem = useLocation({ select: ({ searchStr }) => new URLSearchParams(searchStr).get('systeem') });
  return (
    <Pagina titel={teksten.nieuwTitel} kruimels={[...kruimels, { label: teksten.nieuwTitel }]}>
      <Gegevens vraag={vraag} wat={formulierTeksten.wat}>
        {(velden) => <Nieuwformulier keuze={velden} systeem={systeem ?? ''} />}
      </Gegevens>
    </Pagina>
  );
}

/** Makes a new version of the koppeling of a form. */
export function KoppelingWijzigen() {
  const { formulier = '' } = useParams({ strict: false });
  const velden = useQuery(koppelveldenVraag);
  const vraag = useQuery(koppelingVraag(formulier));
  return (
    <Pagina
      titel={teksten.wijzigTitel}
      kruimels={[
        ...kruimels,
        { label: vraag.data?.naam ?? formulier, href: adres(`${PAD}/${encodeURIComponent(formulier)}`) },
        { label: teksten.wijzigTitel },
      ]}
    >
      <Gegevens vraag={velden} wat={formulierTeksten.wat}>
        {(keuze) => (
          <Gegevens vraag={vraag} wat={formulierTeksten.wat}>
            {(nu) => <Wijzigformulier keuze={keuze} nu={nu} gezien={gezienVan(nu, vraag)} />}
          </Gegevens>
        )}
      </Gegevens>
    </Pagina>
  );
}

function Nieuwformulier({ keuze, systeem }: { keuze: Koppelvelden; systeem: string }) {
  const klaar = useKlaar(teksten.gekoppeld);
  const { velden } = keuze;
  const f = useFormulier<Waarden, Formulierkoppeling>({
    begin: beginVan(velden, undefined, systeem),
    controleer: (w) => controleer(velden, w),
    veldnamen: veldnamen(velden),
    verstuur: async (w, sleutel) =>
      gelukt(
        await api.POST('/api/v1/formulierkoppelingen', {
          body: {
            ...naarVerzoek(velden, w, undefined),
            ...{ formulierId: String(w['formulierId']).trim(), ...systeemVan(w) },
          },
          headers: actieKoppen({ sleutel }),
        }),
      ),
    gelukt: klaar,
  });
  return <Koppelformulier f={f} keuze={keuze} knop={teksten.nieuwKnop} annuleer={PAD} />;
}

interface WijzigProps {
  keuze: Koppelvelden;
  nu: Formulierkoppeling;
  gezien: Gezien<Formulierkoppeling>;
}

function Wijzigformulier({ keuze, nu, gezien }: WijzigProps) {
  const klaar = useKlaar(teksten.gewijzigd);
  const { velden } = keuze;
  const { formulierId: formulier } = nu;
  const f = useFormulier<Waarden, Formulierkoppeling>({
    begin: beginVan(velden, nu),
    controleer: (w) => controleer(velden, w),
    veldnamen: veldnamen(velden),
    ...wijzigingVan(gezien, (record) => beginVan(velden, record), weergave(keuze, gezien)),
    verstuur: async (w, sleutel, versie) =>
      gelukt(
        await api.PUT('/api/v1/formulierkoppelingen/{formulier}', {
          params: { path: { formulier }, header: ifMatch(versie) },
          body: { ...naarVerzoek(velden, w, nu), ...systeemVan(w) },
          headers: actieKoppen({ sleutel }),
        }),
      ),
    gelukt: klaar,
  });
  const terug = `${PAD}/${encodeURIComponent(formulier)}`;
  return <Koppelformulier f={f} keuze={keuze} nu={nu} knop={teksten.wijzigKnop} annuleer={terug} />;
}

const systeemVan = (w: Waarden): { machineclientId?: string } =>
  w['machineclientId'] ? { machineclientId: String(w['machineclientId']) } : {};

function useKlaar(bericht: (naam: string) => string) {
  const gaNaar = useGaNaar();
  const kondigAan = useAankondiging();
  const voorraad = useQueryClient();
  return ({ naam, formulierId }: Formulierkoppeling) => {
    void voorraad.invalidateQueries({ queryKey: ['formulierkoppelingen'] });
    kondigAan(bericht(naam));
    gaNaar(`${PAD}/${encodeURIComponent(formulierId)}`);
  };
}

interface KoppelformulierProps {
  f: ReturnType<typeof useFormulier<Waarden, Formulierkoppeling>>;
  keuze: Koppelvelden;
  nu?: Formulierkoppeling;
  knop: string;
  annuleer: string;
}

function Koppelformulier({ f, keuze, nu, knop, annuleer }: KoppelformulierProps) {
  const { velden, systemen } = keuze;
  const verplicht = velden.filter((info) => info.verplicht);
  return (
    <div className="nav-stapel">
      <Kaart titel={teksten.vooraf.titel} id="vooraf">
        <Lijst items={teksten.vooraf.punten} />
      </Kaart>
      <Formulier f={f} knop={knop} annuleer={adres(annuleer)} label={knop}>
        <Kaart titel={teksten.formulier} id="formulier">
          <Tekstveld {...tekstveld(f, 'naam')} label={teksten.naam} breedte="middel" />
          {!nu && (
            <Tekstveld
              {...tekstveld(f, 'formulierId')}
              label={teksten.formulierId}
              uitleg={teksten.formulierIdUitleg}
              breedte="middel"
            />
          )}
          <Keuzelijst
            {...tekstveld(f, 'machineclientId')}
            label={teksten.systeem}
            uitleg={teksten.systeemUitleg}
            leeg={formulierTeksten.elkSysteem}
            opties={systemen.map(({ id, naam, actief }) => ({
              waarde: id,
              label: actief ? naam : formulierTeksten.systeemUit(naam),
            }))}
          />
        </Kaart>
        <Kop niveau={2}>{teksten.verplicht}</Kop>
        {verplicht.map((info) => (
          <Kaart
            key={info.veld}
            titel={koppelveldTeksten[info.veld].label}
            niveau={3}
            id={kaartId(info.veld)}
          >
            <Koppelveldvragen f={f} info={info} />
          </Kaart>
        ))}
        <AndereVelden f={f} keuze={keuze} />
        <Kaart titel={teksten.niet} id="niet">
          <Tekstvak
            {...tekstveld(f, 'negeer')}
            label={teksten.negeer}
            uitleg={teksten.negeerUitleg}
            nietVerplicht
            regels={3}
          />
        </Kaart>
      </Formulier>
      <Proef koppeling={naarVerzoek(velden, f.waarden, nu)} />
    </div>
  );
}

const kaartId = (veld: Koppelveld): string => `kaart-${veld.replace('.', '-')}`;

/** The fields that may be filled: those that were chosen, and a list to choose one more. */
function AndereVelden({ f, keuze: { velden } }: Pick<KoppelformulierProps, 'f' | 'keuze'>) {
  const kondigAan = useAankondiging();
  const [volgende, zetVolgende] = useState('');
  const andere = velden.filter(({ verplicht }) => !verplicht);
  const gekozen = andere.filter(({ veld }) => isGekozen(f.waarden, veld));
  const over = andere.filter(({ veld }) => !isGekozen(f.waarden, veld));
  const voegToe = () => {
    const info = over.find(({ veld }) => veld === volgende);
    if (!info) return;
    f.zet(veldnaam(info.veld, 'hoe'), 'vraag');
    zetVolgende('');
    kondigAan(teksten.toegevoegd(koppelveldTeksten[info.veld].label));
  };
  return (
    <>
      <Kop niveau={2}>{teksten.meer}</Kop>
      <Alinea>{teksten.meerUitleg}</Alinea>
      {gekozen.map((info) => {
        const { label } = koppelveldTeksten[info.veld];
        return (
          <Kaart key={info.veld} titel={label} niveau={3} id={kaartId(info.veld)}>
            <Koppelveldvragen f={f} info={info} />
            <Knoppen>
              <Knop klein pictogram="verwijder" onClick={() => f.zet(veldnaam(info.veld, 'hoe'), '')}>
                {teksten.haalWeg}
                <span className="nav-verborgen">{teksten.welk(label)}</span>
              </Knop>
            </Knoppen>
          </Kaart>
        );
      })}
      <Kaart id="veld-toevoegen">
        <Keuzelijst
          naam="veldkeuze"
          label={teksten.kies}
          waarde={volgende}
          onWaarde={zetVolgende}
          opties={over.map(({ veld }) => ({ waarde: veld, label: koppelveldTeksten[veld].label }))}
        />
        <Knoppen>
          <Knop pictogram="nieuw" onClick={voegToe}>
            {teksten.voegToe}
          </Knop>
        </Knoppen>
      </Kaart>
    </>
  );
}

const DEELLABEL: Readonly<Record<string, string>> = {
  ...{ hoe: teksten.hoe, vragen: teksten.vraag, vast: teksten.vast, anders: teksten.anders },
  ...{ voor: teksten.voor, afkappen: teksten.afkappen, datumvormen: teksten.datumvormen },
  ...{ naam: teksten.naam, machineclientId: teksten.systeem, negeer: teksten.negeer },
};

/** How the compare screen names what two people changed. */
const weergave = ({ velden, systemen }: Koppelvelden, gezien: Gezien<Formulierkoppeling>): Weergave => ({
  label: (naam) => {
    const info = velden.find(({ veld }) => naam.startsWith(`velden.${veld}.`));
    if (!info) return DEELLABEL[naam] ?? naam;
    const deel = naam.slice(`velden.${info.veld}.`.length);
    return `${koppelveldTeksten[info.veld].label}: ${DEELLABEL[deel] ?? teksten.woorden}`;
  },
  tekst: (naam, waarde) =>
    naam === 'machineclientId'
      ? (systemen.find(({ id }) => id === waarde)?.naam ?? formulierTeksten.elkSysteem)
      : undefined,
  laatste: async () => {
    const nu = await gezien.haalOp();
    return nu && { op: nu.vastgesteldOp, naam: nu.vastgesteldDoor };
  },
});
