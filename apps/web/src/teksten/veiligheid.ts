/** The few words of agreements for safety that lists, headers and the start page need. */
export const veiligheidswoorden = {
  signaal: {
    geschonden: 'Veiligheid: afspraak niet nagekomen',
    niet_gecontroleerd: 'Veiligheid: afspraak niet op tijd gecontroleerd',
  } as Record<string, string>,
  status: {
    loopt: 'Loopt',
    gemeld: 'Uitvoering gemeld',
    geschonden: 'Niet nagekomen',
    nagekomen: 'Nagekomen',
    afgehandeld: 'Niet nagekomen, afgehandeld',
    beeindigd: 'Beëindigd',
  } as Record<string, string>,
  banner: {
    titel: (n: number) =>
      n === 1 ? 'Een veiligheidsafspraak vraagt nu aandacht' : `${n} veiligheidsafspraken vragen nu aandacht`,
  },
} as const;
