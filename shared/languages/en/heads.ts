import type { HeadWords } from '../language'

/** English: what the heads of tables say. */
export const heads: HeadWords = {
  totals: 'total, totals, grand total, sum, overall, all, in all, sub total, subtotal',
  scales: {
    thousands: 1e3,
    'thousands of': 1e3,
    k: 1e3,
    millions: 1e6,
    'millions of': 1e6,
    billions: 1e9,
    'billions of': 1e9,
    trillions: 1e12,
  },
  leads: 'in, of',
  counts: 'number of, no of, count of, numbers of, total number of',
  rates:
    'per, rate, rates, ratio, index, average, mean, median, change, difference, increase, decrease, growth',
  places: `
      place, places, location, locations, where, city, town, village, district, province, governorate,
      region, area, country, state, county, camp, site, municipality, neighbourhood, neighborhood`,
  labels: `
      rank, no, nr, number, id, code, year, month, day, date, week, time, hour, age, phone, telephone,
      tel, zip, postcode, lat, lon, latitude, longitude, page, ref, reference, version, section, row,
      serial, born, founded, season, source, sources, note, notes`,
}
