"""Looks at every answer a botocore client gets, and compares it with botocore's own service models.

botocore leaves out in silence whatever an answer holds that its model does not know, and it does not mind when
a required member is missing. Here both are findings: the models come from AWS, not from the SDK that the local
cloud is built on.
"""

import json
import xml.etree.ElementTree as ElementTree

from botocore.validate import ParamValidator


def _bare(tag):
    return tag.rsplit('}', 1)[-1]


def _wire_names(shape):
    return {member.serialization.get('name', name): member for name, member in shape.members.items()}


def _unknown_in_json(shape, value, path):
    if value is None:
        return
    if shape.type_name == 'structure' and isinstance(value, dict):
        known = _wire_names(shape)
        for name, each in value.items():
            if name in known:
                yield from _unknown_in_json(known[name], each, f'{path}.{name}')
            else:
                yield f'{path}.{name} is not in the model'
    elif shape.type_name == 'list' and isinstance(value, list):
        for each in value:
            yield from _unknown_in_json(shape.member, each, f'{path}[]')
    elif shape.type_name == 'map' and isinstance(value, dict):
        for each in value.values():
            yield from _unknown_in_json(shape.value, each, f'{path}{{}}')


def _unknown_in_xml(shape, node, path):
    if shape.type_name == 'structure':
        known = _wire_names(shape)
        for child in node:
            name = _bare(child.tag)
            if name in known:
                yield from _unknown_in_xml(known[name], child, f'{path}.{name}')
            else:
                yield f'{path}.{name} is not in the model'
    elif shape.type_name == 'list':
        item = shape.member.serialization.get('name', 'member')
        for child in node:
            if _bare(child.tag) == item:
                yield from _unknown_in_xml(shape.member, child, f'{path}[]')
            else:
                yield f'{path} holds <{_bare(child.tag)}>, not <{item}>'


def _unknown(operation, protocol, body):
    shape = operation.output_shape
    if shape is None or not body:
        return
    if protocol == 'query':
        result = next((each for each in ElementTree.fromstring(body) if _bare(each.tag).endswith('Result')), None)
        if result is not None:
            yield from _unknown_in_xml(shape, result, operation.name)
    elif protocol in ('json', 'rest-json'):
        yield from _unknown_in_json(shape, json.loads(body), operation.name)


class Watch:
    """Collects what is wrong with the answers of the clients it is attached to."""

    def __init__(self):
        self.findings = []
        self.answers = 0
        self.errors = 0

    def attach(self, client):
        protocol = client.meta.service_model.resolved_protocol
        bodies = {}

        def received(response_dict, **_):
            bodies['last'] = response_dict['body'] if response_dict else b''

        def called(http_response, parsed, model, **_):
            status = http_response.status_code
            where = f'{model.service_model.service_name} ({protocol})'
            if status >= 300:
                self.errors += 1
                self._add(where, self._error(model, status, parsed.get('Error', {})))
                return
            self.answers += 1
            self._add(where, _unknown(model, protocol, bodies.get('last')))
            if model.output_shape is not None:
                members = {name: each for name, each in parsed.items() if name in model.output_shape.members}
                report = ParamValidator().validate(members, model.output_shape)
                if report.has_errors():
                    self._add(where, [f'{model.name}: {report.generate_report()}'])

        client.meta.events.register('response-received', received)
        client.meta.events.register('after-call', called)

    def _add(self, where, findings):
        self.findings.extend(f'{where}: {finding}' for finding in findings)

    @staticmethod
    def _error(operation, status, error):
        """The status that botocore's model gives to a code. The plain JSON protocols give none."""
        code = error.get('Code')
        for shape in operation.service_model.error_shapes:
            declared = shape.metadata.get('error', {})
            if code in (shape.name, declared.get('code')):
                wanted = declared.get('httpStatusCode')
                if wanted not in (None, status):
                    yield f'{operation.name}: {code} has status {status}; the model says {wanted}'
        if not error.get('Message'):
            yield f'{operation.name}: {code} has no message'
