/** Texts of what runs beside a case. */
export const samenloopTeksten = {
  titel: 'Samenloop',
  sinds: (dag: string) => `Sinds ${dag}`,
  tot: (van: string, tot: string) => `Van ${van} tot en met ${tot}`,
  contact: 'Contact',
  reden: 'Reden',
  gemeld: 'Vastgelegd door',
  einde: 'Waarom het eindigde',
  loopt: 'Loopt',
  voorbij: 'Voorbij',
  termijnen: 'De termijnen lopen door. Een termijn opschorten is een eigen besluit:',
  naarTermijnen: 'bekijk de termijnen',
} as const;
