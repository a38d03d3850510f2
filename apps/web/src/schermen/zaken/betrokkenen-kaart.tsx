import { Gegevenslijst, Kaart, Koppeling, Lijst } from '@navolgbaar/ui';
import type { Dossier } from '../../api/dossier';
import { adres } from '../../basis';
import { useWie } from '../../delen/zaak-labels';
import { zaakdossierTeksten } from '../../teksten/dossier';

const teksten = zaakdossierTeksten.betrokkenen;

/** Who has to do with the case: who works on it, who may see it, and whom one speaks to. */
export function BetrokkenenKaart({ dossier }: { dossier: Dossier }) {
  const { zaak, gemeenten, contacten } = dossier;
  const wie = useWie();
  const geinformeerd = zaak.collegeberichten.map(({ gemeenteId }) => gemeenteId);
  const gesproken = [...new Set(zaak.gesprekken.map(({ gesprekspartners }) => gesprekspartners))];
  return (
    <Kaart titel={teksten.titel} id="betrokkenen">
      <Gegevenslijst
        gegevens={[
          { label: teksten.behandelaar, waarde: zaak.behandelaarId ? wie(zaak.behandelaarId) : teksten.geen },
          {
            label: teksten.toegang,
            waarde: zaak.besloten ? <Lijst items={zaak.toegang.map(wie)} /> : teksten.team,
          },
          {
            label: contacten.length > 1 ? teksten.aanbieders : teksten.aanbieder,
            waarde: contacten.length > 0 && (
              <div className="nav-stapel">
                {contacten.map((contact) => (
                  <Contact key={contact.id} aanbieder={contact} />
                ))}
              </div>
            ),
          },
          {
            label: teksten.colleges,
            waarde: gemeenten.length > 0 && (
              <Lijst
                items={gemeenten.map(({ id, naam }) =>
                  geinformeerd.includes(id) ? teksten.geinformeerd(naam) : naam,
                )}
              />
            ),
          },
          { label: teksten.gesproken, waarde: gesproken.length > 0 && <Lijst items={gesproken} /> },
        ].filter(({ waarde }) => waarde)}
      />
    </Kaart>
  );
}

function Contact({ aanbieder: { id, naam, email, telefoon } }: { aanbieder: Dossier['contacten'][number] }) {
  return (
    <span className="nav-stapel nav-stapel--krap">
      <Koppeling href={adres(`/aanbieders/${id}`)}>{naam}</Koppeling>
      {email && <Koppeling href={`mailto:${email}`}>{email}</Koppeling>}
      {telefoon && <Koppeling href={`tel:${telefoon.replace(/[^+\d]/g, '')}`}>{telefoon}</Koppeling>}
      {!email && !telefoon && <span className="nav-zacht nav-klein">{teksten.geenContact}</span>}
    </span>
  );
}
