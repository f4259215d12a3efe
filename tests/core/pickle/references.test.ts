// Imports found by walking against those that Python really makes when it loads the same bytes.
import { expect, test } from '@jest/globals'
import { z } from 'zod'
import { scanModelFile } from '../../../core/pickle/file.ts'
import { isUnsafe } from '../../../core/pickle/unsafe.ts'
import { describeWithPython } from '../../support/describe-with-python.ts'
import { python } from '../../support/python.ts'

const loaded = z.array(z.object({ name: z.string(), bytes: z.base64(), imports: z.array(z.string()) }))

const models = `
import base64, io, json, pickle, tempfile, os
import joblib, numpy as np, pandas as pd
from joblib import numpy_pickle
from sklearn.compose import ColumnTransformer
from sklearn.ensemble import RandomForestClassifier, HistGradientBoostingRegressor
from sklearn.linear_model import LogisticRegression, SGDClassifier
from sklearn.neighbors import KNeighborsClassifier
from sklearn.neural_network import MLPClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler
from sklearn.svm import SVC

names = []
find = pickle._Unpickler.find_class
def remember(self, module, name):
    names.append(module + '.' + name)
    return find(self, module, name)
pickle._Unpickler.find_class = remember

rng = np.random.RandomState(3)
x = rng.normal(size=(60, 3)); y = (x[:, 0] > 0).astype(int)
frame = pd.DataFrame({'a': x[:, 0], 'b': np.where(y == 1, 'yes', 'no'), 'c': pd.Categorical(['u', 'v'] * 30)})
objects = np.array([{'a': 1}, 'text', None], dtype=object)
records = np.array([(1, 2.0, 'ab')], dtype=[('n', 'i4'), ('v', 'f8'), ('s', 'U5')])
mixed = np.array([(1, object())], dtype=[('n', 'i4'), ('o', 'O')])
cases = {
    'logistic': LogisticRegression().fit(x, y), 'forest': RandomForestClassifier(5, random_state=rng).fit(x, y),
    'boosting': HistGradientBoostingRegressor(max_iter=5).fit(x, y), 'neighbours': KNeighborsClassifier().fit(x, y),
    'network': MLPClassifier((4,), max_iter=5).fit(x, y), 'machine': SVC().fit(x, y),
    'descent': SGDClassifier().fit(x, y),
    'pipeline': make_pipeline(ColumnTransformer([('s', StandardScaler(), ['a']), ('o', OneHotEncoder(), ['b', 'c'])]), LogisticRegression()).fit(frame, y),
    'arrays': [objects, records, np.zeros((0, 3)), np.array(5.0), np.asfortranarray(x), np.array(['ä', 'bc']), np.array(['2026-01-01'], dtype='M8[D]')],
    'frame': frame, 'plain': {'a': [1, 2**70, -5, 1.5, None, True, b'x' * 300, 'y' * 300, {1}, frozenset({2}), (), bytearray(b'z')]},
}
out = []
def add(name, data, load):
    names.clear(); load()
    out.append({'name': name, 'bytes': base64.b64encode(data).decode(), 'imports': sorted(set(names))})
for name, value in cases.items():
    for label, options in [('joblib', {}), ('joblib compressed', {'compress': 3}), ('joblib gzip', {'compress': ('gzip', 3)})]:
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, 'model.joblib')
            joblib.dump(value, path, **options)
            add(name + ', ' + label, open(path, 'rb').read(), lambda: joblib.load(path))
    for protocol in range(6):
        try:
            data = pickle.dumps(value, protocol)
        except (TypeError, pickle.PicklingError):
            continue
        add(f'{name}, protocol {protocol}', data, lambda: pickle._Unpickler(io.BytesIO(data)).load())
buffer = io.BytesIO(); np.savez(buffer, a=objects, b=x)
add('npz', buffer.getvalue(), lambda: np.load(io.BytesIO(buffer.getvalue()), allow_pickle=True)['b'] is not None and pickle._Unpickler(io.BytesIO(pickle.dumps(objects, 4))).load())
print(json.dumps(out))
`

describeWithPython('what a model of scikit-learn imports', () => {
  test('is what Python imports when it loads it: bare, by joblib, compressed, in every protocol; and none of it is unsafe', () => {
    const cases = loaded.parse(JSON.parse(python(models)))
    expect(cases.length).toBeGreaterThan(80)
    for (const { name, bytes, imports } of cases) {
      const scan = scanModelFile(name === 'npz' ? 'a.npz' : 'model.joblib', Buffer.from(bytes, 'base64'))
      const found = [...new Set(scan?.imports.map((one) => `${one.module ?? '?'}.${one.name ?? '?'}`))].sort()
      expect({ name, found, problem: scan?.problem }).toEqual({ name, found: imports, problem: null })
      expect({ name, unsafe: scan?.imports.filter(isUnsafe) }).toEqual({ name, unsafe: [] })
    }
  })
})

const attacks = `
import base64, io, json, os, pickle, zipfile, tempfile, subprocess, builtins
import joblib, numpy as np
class Call:
    def __init__(self, f, *a): self.f, self.a = f, a
    def __reduce__(self): return self.f, self.a
out = {}
for protocol in range(6):
    out[f'os.system, protocol {protocol}'] = pickle.dumps({'a': Call(os.system, 'true')}, protocol)
    out[f'eval, protocol {protocol}'] = pickle.dumps([1, Call(eval, '1')], protocol)
    out[f'popen, protocol {protocol}'] = pickle.dumps(Call(subprocess.Popen, ['true']), protocol)
with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, 'm.joblib')
    for label, value in [('in an array of objects', np.array([Call(os.system, 'true')], dtype=object)),
                         ('behind arrays', [np.zeros(1000), np.ones((3, 4), 'f4'), Call(os.system, 'true')])]:
        joblib.dump(value, path); out['joblib, ' + label] = open(path, 'rb').read()
        joblib.dump(value, path, compress=3); out['joblib compressed, ' + label] = open(path, 'rb').read()
out['dotted name'] = b'\\x80\\x04\\x8c\\x06shutil\\x8c\\x09os.system\\x93\\x8c\\x04true\\x85R.'
out['another module\\'s os'] = b'\\x80\\x04\\x8c\\x0amypkg.util\\x8c\\x09os.system\\x93\\x8c\\x04true\\x85R.'
out['computed name'] = b'\\x80\\x04\\x8c\\x02os\\x8c\\x08builtins\\x8c\\x03str\\x93\\x8c\\x06system\\x85R\\x93.'
out['extension code'] = b'\\x80\\x02\\x82\\x01.'
out['old INST'] = b"(S'true'\\nios\\nsystem\\n."
out['old OBJ'] = b"(cos\\nsystem\\nS'true'\\no."
out['by memo'] = b'\\x80\\x04\\x8c\\x02os\\x94\\x8c\\x06system\\x94h\\x00h\\x01\\x93\\x8c\\x04true\\x85R.'
out['before what is broken'] = pickle.dumps(Call(os.system, 'true'), 4)[:-1] + b'\\xff'
out['second pickle of the file'] = pickle.dumps(1, 2) + pickle.dumps(Call(os.system, 'true'), 2)
buffer = io.BytesIO()
with zipfile.ZipFile(buffer, 'w', zipfile.ZIP_DEFLATED) as z:
    z.writestr('archive/data.pkl', pickle.dumps(Call(os.system, 'true'), 2)); z.writestr('archive/data/0', b'\\0' * 64)
out['zip of PyTorch'] = buffer.getvalue()
buffer = io.BytesIO(); np.savez(buffer, a=np.array([Call(os.system, 'true')], dtype=object)); out['npz of objects'] = buffer.getvalue()
print(json.dumps({name: base64.b64encode(data).decode() for name, data in out.items()}))
`

describeWithPython('model files that run code (pickle)', () => {
  test('show the import that runs it, however it is written', () => {
    const cases = Object.entries(z.record(z.string(), z.base64()).parse(JSON.parse(python(attacks))))
    expect(cases.length).toBeGreaterThan(28)
    for (const [name, bytes] of cases) {
      const path = name.startsWith('zip') || name.startsWith('npz') ? 'model.zip' : 'model.joblib'
      const scan = scanModelFile(path, Buffer.from(bytes, 'base64'))
      expect({ name, unsafe: scan?.imports.some(isUnsafe) }).toEqual({ name, unsafe: true })
    }
  })
})
