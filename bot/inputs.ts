/** Inputs of the action in bot/action.yml with their defaults, held equal to it by a test. */
export const botInputs = { 'github-token': '${{ github.token }}', secret: '' } as const
