import { readFile } from 'node:fs/promises'

/** VAT in percent; prices in the catalogue are net. */
const VAT = 19

/**
 * The price catalogue, without which the shop can answer nothing.
 * @param {string | URL} file
 */
export const readCatalogue = async (file) => {
  const { currency, products } = JSON.parse(await readFile(file, 'utf8'))
  if (typeof currency !== 'string' || !Array.isArray(products) || products.length === 0) {
    throw new Error(`${file} holds no catalogue: it needs a currency and at least one product`)
  }
  return { currency, products }
}

const priced = (product, currency) => {
  const gross = Math.round((product.cents * (100 + VAT)) / 100)
  return { ...product, price: `${(gross / 100).toFixed(2)} ${currency}`, available: product.stock > 0 }
}

/**
 * What a customer sees: gross prices, cheapest first, only products with `tag` when one is given.
 * @param {{ currency: string, products: any[] }} catalogue
 * @param {string | null} tag
 */
export const listProducts = ({ currency, products }, tag = null) =>
  products
    .filter((product) => tag === null || product.tags.includes(tag))
    .map((product) => priced(product, currency))
    .sort((a, b) => a.cents - b.cents || a.name.localeCompare(b.name))

/** @returns the product, or undefined when the catalogue has none of this id */
export const findProduct = ({ currency, products }, id) => {
  const product = products.find((candidate) => candidate.id === id)
  return product && priced(product, currency)
}
