import { DEMO_EHERKENNING, DEMO_ORGANISATIES, DEMO_PERSONEN } from './accounts';

// The launcher asks for the people of the demo in a process of its own: they belong to the demo, not to the launcher.
const accounts = DEMO_PERSONEN.map(({ sub, naam, email, omschrijving, organisatie }) => ({
  sub,
  naam,
  email,
  omschrijving,
  groep: DEMO_ORGANISATIES[organisatie].naam,
}));
process.stdout.write(JSON.stringify({ accounts, eherkenning: DEMO_EHERKENNING }));
