import { describe, expect, test } from '@jest/globals'
import { detectSetup } from '../../../core/config/detect-setup.ts'

const setup = (
  heads: Readonly<Record<string, string>>,
  sources: readonly string[] = [],
  extra: readonly string[] = []
) => detectSetup(Object.keys(heads), new Map(Object.entries(heads)), sources, extra)

describe('what installs is', () => {
  test.each([
    ['uv.lock', { 'uv.lock': '', 'requirements.txt': '' }, 'uv sync', ''],
    ['requirements.txt', { 'requirements.txt': '', 'pyproject.toml': '' }, 'pip install -r requirements.txt', ''],
    ['pyproject.toml', { 'pyproject.toml': '' }, 'pip install .', ''],
    ['poetry', { 'poetry.lock': '', 'pyproject.toml': '' }, 'poetry install', 'poetry install'],
    ['pipenv', { 'Pipfile.lock': '' }, 'pipenv install', 'pipenv install'],
    [
      'requirements below',
      { 'ml/requirements.txt': '', 'requirements-dev.txt': '' },
      'pip install -r ml/requirements.txt',
      'pip install -r ml/requirements.txt'
    ]
  ])('%s', (_, heads, install, besides) => {
    const found = setup(heads)
    expect(found.install).toContain(install)
    expect(besides === '' ? found.besides === '' : found.besides.includes(besides)).toBe(true)
    expect(found.notes).toEqual([])
  })

  test('what the code imports, where nothing says it, with a note', () => {
    const found = setup({ 'environment.yml': '' }, [
      'import os\nfrom sklearn.svm import SVC\n  import pandas as pd\nimport mine\n'
    ])
    expect(found.besides).toBe('pip install pandas scikit-learn')
    expect(found.notes.join()).toMatch(/conda[\s\S]*pip freeze/)
  })

  test('and what running it needs, where the team does not have it', () => {
    expect(setup({ 'requirements.txt': 'nbconvert==7\n' }, [], ['nbconvert', 'ipykernel']).besides).toBe(
      'pip install ipykernel'
    )
  })
})

test.each([
  [{}, '3.12'],
  [{ '.python-version': '3.10.4\n' }, '3.10'],
  [{ 'pyproject.toml': 'requires-python = ">=3.9"' }, '3.12'],
  [{ 'pyproject.toml': 'requires-python = ">=3.13"' }, '3.13'],
  [{ 'pyproject.toml': 'requires-python = ">=3.9,<3.12"' }, '3.11'],
  [{ 'pyproject.toml': 'requires-python = "==3.10.*"' }, '3.10'],
  [{ 'pyproject.toml': '[tool.poetry.dependencies]\npython = "^3.10"' }, '3.12'],
  [{ 'pyproject.toml': 'requires-python = "<3.11"' }, '3.10']
])('of %j the version of Python is %s', (heads, version) => {
  expect(setup(heads).python).toBe(version)
})
