/**
 * What makes Prometheus keep native histograms. Measured with 2.42 and 3.16; in between by its changelog (3.8.0: #17232,
 * 3.9.0: #17528).
 */
export const SCRAPE_NATIVE =
  'Prometheus keeps native histograms only where the scrape config says scrape_native_histograms: true; from 3.9 on --enable-feature=native-histograms does nothing, before 3.8 it is what it takes.'
