import { failed, type Gate, passed } from './gate.ts'

export const imageExists: Gate = {
  id: 'image-exists',
  title: 'The image tag resolves to a digest',
  async check({ tag, settings, digest }) {
    const found = await digest()
    return found === undefined
      ? failed(
          `There is no image ${settings.image}:${tag}`,
          `Build and push ${settings.image}:${tag} before the tag, or wait for the build that does.`,
        )
      : passed(`${settings.image}:${tag} is ${found}`)
  },
}
