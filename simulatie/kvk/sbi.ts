export type Sbi = { readonly sbiCode: string; readonly sbiOmschrijving: string }

/** What the companies of the population do, by the first word of their name (SBI 2008). */
const hoofdactiviteiten: Readonly<Record<string, Sbi>> = {
  Bakkerij: { sbiCode: '10710', sbiOmschrijving: 'Vervaardiging van brood en vers banketbakkerswerk' },
  Garage: { sbiCode: '45112', sbiOmschrijving: 'Handel in en reparatie van personenauto’s en lichte bedrijfsauto’s' },
  Schildersbedrijf: { sbiCode: '43340', sbiOmschrijving: 'Schilderen en glaszetten' },
  Hovenier: { sbiCode: '81300', sbiOmschrijving: 'Landschapsverzorging' },
  Installatie: { sbiCode: '43210', sbiOmschrijving: 'Elektrotechnische bouwinstallatie' },
  Advies: { sbiCode: '70221', sbiOmschrijving: 'Organisatie-adviesbureaus' },
  Bouw: { sbiCode: '41200', sbiOmschrijving: 'Algemene burgerlijke en utiliteitsbouw' },
  Transport: { sbiCode: '49410', sbiOmschrijving: 'Goederenvervoer over de weg (geen verhuizingen)' },
  Kapsalon: { sbiCode: '96021', sbiOmschrijving: 'Haarverzorging' },
  Fietsen: { sbiCode: '47641', sbiOmschrijving: 'Winkels in fietsen en bromfietsen' }
}

const belangenbehartiging: Sbi = { sbiCode: '94997', sbiOmschrijving: 'Overige belangenbehartiging (rest)' }

export const toHoofdactiviteit = (naam: string): Sbi =>
  hoofdactiviteiten[naam.split(' ')[0] ?? ''] ?? belangenbehartiging

export const nevenactiviteit: Sbi = {
  sbiCode: '47918',
  sbiOmschrijving: 'Detailhandel via internet in overige artikelen'
}
