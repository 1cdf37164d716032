import type { Inputs } from '@greenlight/action-kit'

export const readInputs = (inputs: Inputs) => ({ tag: inputs.required('tag') })
