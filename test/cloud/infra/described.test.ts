/** Everything that is held of the described stack, in one file: each file with CDK in it loads CDK anew, for seconds. */
import './nag-findings.ts';
import './role-permissions.ts';
import './stack-shape.ts';
