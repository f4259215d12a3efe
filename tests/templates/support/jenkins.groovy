// Runs a declarative Jenkinsfile as Jenkins would, as far as ours goes: stages in order, their conditions, steps on an agent, `sh` in
// the workspace. What it doesn't know it refuses, so that a word which Jenkins wouldn't know either is found. Jenkins' own Groovy
// is 2.4 too. groovy jenkins.groovy JENKINSFILE; the workspace is the working directory. JENKINS_OVERRIDES (JSON) wins over
// `environment`, JENKINS_COMMIT is what is checked out, JENKINS_ANSWERS (JSON) is who answers, in turn.

class Failed extends RuntimeException { Failed(String why) { super(why) } }

class Machine {
  final Map env = new LinkedHashMap(System.getenv())
  final Map overrides = (Map) Machine.json('JENKINS_OVERRIDES', '{}')
  final List answers = (List) Machine.json('JENKINS_ANSWERS', '[]')
  boolean isOnAgent = false

  static json(String name, String none) { new groovy.json.JsonSlurper().parseText(System.getenv(name) ?: none) }

  String variable(String name) { (env + overrides)[name] }

  int run(List<String> command) {
    def builder = new ProcessBuilder(command).inheritIO()
    builder.environment().clear()
    builder.environment().putAll((env + overrides).collectEntries { name, value -> [(name): value.toString()] })
    System.out.flush()
    builder.start().waitFor()
  }
}

/** What `env.NAME` reads. */
class Variables {
  private final Machine machine
  Variables(Machine machine) { this.@machine = machine }
  def getProperty(String name) { this.@machine.variable(name) }
}

/** The words that may stand in a block of `pipeline`. */
abstract class Block {
  Machine machine
  static void run(Block block, Closure body) {
    body.delegate = block
    body.resolveStrategy = Closure.DELEGATE_FIRST
    body.call()
  }
  def methodMissing(String name, args) { throw new Failed("there is no ${name} in a block ${getClass().simpleName}") }
}

class Options extends Block {
  def disableConcurrentBuilds() {}
  def buildDiscarder(kept) {}
  def logRotator(Map kept) { assert kept.keySet() == ['numToKeepStr', 'artifactNumToKeepStr'] as Set }
}

class Environment extends Block {
  void setProperty(String name, value) {
    if (name == 'machine') setMachine((Machine) value)
    else getMachine().env[name] = value.toString()
  }
}

class When extends Block {
  final List<Boolean> found = []
  def branch(String name) { found << (machine.variable('BRANCH_NAME') == name) }
  def not(Closure body) {
    def inner = new When(machine: machine)
    Block.run(inner, body)
    found << !inner.holds()
  }
  boolean holds() {
    assert found
    found.every { it }
  }
}

class Steps extends Block { def script(Closure body) { body.call() } }

class Stage extends Block {
  boolean isWanted = true
  Closure body
  def when(Closure condition) {
    def found = new When(machine: machine)
    Block.run(found, condition)
    isWanted = found.holds()
  }
  def steps(Closure steps) { body = steps }
}

class Stages extends Block {
  String failed
  def stage(String name, Closure description) {
    def stage = new Stage(machine: machine)
    Block.run(stage, description)
    println "[stage] ${name}${failed ? ': skipped due to earlier failure' : stage.isWanted ? '' : ': skipped'}"
    if (failed || !stage.isWanted) return
    try {
      Block.run(new Steps(machine: machine), stage.body)
    } catch (Failed failure) {
      failed = failure.message
    }
  }
}

class Pipeline extends Block {
  final none = 'none'
  String failed
  def agent(String which) { assert which == 'none' }
  def options(Closure body) { Block.run(new Options(machine: machine), body) }
  def environment(Closure body) { Block.run(new Environment(machine: machine), body) }
  def stages(Closure body) {
    def stages = new Stages(machine: machine)
    Block.run(stages, body)
    failed = stages.failed
  }
}

/** The class of a Jenkinsfile: `pipeline`, and the steps that its own functions and `script` may use. */
abstract class Declarative extends Script {
  final Machine machine = new Machine()
  final Variables env = new Variables(machine)
  final Map scm = [:]

  def pipeline(Closure body) {
    def pipeline = new Pipeline(machine: machine)
    Block.run(pipeline, body)
    if (!pipeline.failed) return
    println "[failed] ${pipeline.failed}"
    System.exit(1)
  }

  def node(String label, Closure body) {
    assert label && !machine.isOnAgent
    println "[node] ${label}"
    machine.isOnAgent = true
    try { body.call() } finally { machine.isOnAgent = false }
  }

  def timeout(Map limit, Closure body) {
    assert limit.keySet() == ['time', 'unit'] as Set && limit.unit in ['MINUTES', 'HOURS', 'DAYS']
    body.call()
  }

  def withEnv(List<String> pairs, Closure body) {
    def names = pairs.collectEntries { def (name, value) = it.toString().split('=', 2) as List; [(name): value] }
    def before = names.keySet().collectEntries { [(it): machine.env[it]] }
    machine.env.putAll(names)
    try { body.call() } finally { before.each { name, value -> value == null ? machine.env.remove(name) : machine.env.put(name, value) } }
  }

  def checkout(Map which) {
    onAgent('checkout')
    assert which.is(scm)
    shell('git fetch --quiet origin && git checkout --quiet --force --detach "$JENKINS_COMMIT"')
  }

  def sh(String script) { shell(script) }
  def sh(Map options) {
    assert options.keySet() == ['script', 'returnStatus'] as Set && options.returnStatus == true
    onAgent('sh')
    machine.run(['/bin/sh', '-xe', '-c', options.script.toString()])
  }

  def input(Map question) {
    assert question.keySet() == ['message', 'submitter', 'submitterParameter'] as Set && question.submitter
    if (machine.isOnAgent) throw new Failed('input holds an executor')
    println "[input] ${question.message}"
    if (machine.answers.isEmpty()) throw new Failed('nobody answered')
    machine.answers.remove(0)
  }

  def error(Object why) { throw new Failed(why.toString()) }

  def junit(Map options) {
    assert options.keySet() == ['allowEmptyResults', 'testResults'] as Set
    println "[junit] ${found('junit', options.testResults)}"
  }

  def archiveArtifacts(Map options) {
    assert options.keySet() == ['allowEmptyArchive', 'artifacts'] as Set
    println "[archive] ${found('archiveArtifacts', options.artifacts)}"
  }

  private void shell(String script) {
    onAgent('sh')
    int code = machine.run(['/bin/sh', '-xe', '-c', script])
    if (code != 0) throw new Failed("script returned exit code ${code}")
  }

  private void onAgent(String step) {
    if (!machine.isOnAgent) throw new Failed("${step} has no agent")
  }

  /** Files of Ant patterns, as both steps take them. */
  private List<String> found(String step, Object patterns) {
    onAgent(step)
    def words = ['**/': '(?:.*/)?', '**': '.*', '*': '[^/]*']
    def expressions = patterns.toString().split(', ').collect { pattern ->
      pattern.replaceAll(/\*\*\/|\*\*|\*|[^*]+/) { words[it] ?: java.util.regex.Pattern.quote(it) }
    }
    def root = new File('').absoluteFile
    def names = []
    root.eachFileRecurse(groovy.io.FileType.FILES) { names << root.toURI().relativize(it.toURI()).path }
    names.findAll { name -> expressions.any { name ==~ it } }.sort()
  }
}

def configuration = new org.codehaus.groovy.control.CompilerConfiguration()
configuration.scriptBaseClass = Declarative.name
new GroovyShell(getClass().classLoader, new Binding(), configuration).evaluate(new File(args[0]))
