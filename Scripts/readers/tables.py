"""Tables of 256 bytes in the place of what an 8-bit model works out value by value.

Between two convolutions a byte is turned into a number, put through GELU, a ReLU or a hard swish, and made a byte
again: a function of one byte. Half of the time between the convolutions went there, each with three tensors in 32
bits. The table is what the runtime itself makes of the bytes 0 to 255, so the numbers stay the same to the last bit.
The operator, "Lookup" of the domain "totsugo", is Sources/COnnxRuntime/lookup.c.
"""

import collections

import numpy as np
import onnx
import onnx.numpy_helper
import onnxruntime

POINTWISE = {"DequantizeLinear", "QuantizeLinear", "Gelu", "QuickGelu", "Relu", "HardSigmoid", "Sigmoid", "Mul", "Add",
             "QLinearAdd", "QLinearMul"}
MAKES_BYTES = {"QuantizeLinear", "QLinearAdd", "QLinearMul"}
OF_BYTES = MAKES_BYTES | {"QLinearConv", "NhwcMaxPool", "QLinearGlobalAveragePool"}
KEEPS_VALUES = {"Concat", "Transpose", "Squeeze", "Reshape"}


def arranged(source, target):
    """The graph as the runtime runs it, so that nothing has to be turned around the new operators, which it does not know.

    Without the layouts that depend on the width of this machine's registers.
    """
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 3
    options.optimized_model_filepath = str(target)
    onnxruntime.InferenceSession(str(source), options, disabled_optimizers=["NchwcTransformer"])


class Tables:
    """Looks for functions of one byte in an arranged model and puts tables in their place."""

    def __init__(self, path):
        self.path = path
        self.model = onnx.load(path)
        self.graph = self.model.graph
        self.constants = {tensor.name: tensor for tensor in self.graph.initializer}

    def made(self):
        self.round_before_joining()
        self.index()
        for node in list(self.graph.node):
            if node.op_type in MAKES_BYTES:
                self.replace(node)
        self.prune()
        self.model.opset_import.append(onnx.helper.make_opsetid("totsugo", 1))
        onnx.save(self.model, self.path)

    def round_before_joining(self):
        """Rounds the parts of what is joined instead of the whole: the same bytes, and each part is a function of one byte."""
        for node in [node for node in self.graph.node if node.op_type == "QuantizeLinear"]:
            join = next((other for other in self.graph.node if node.input[0] in other.output), None)
            if join is None or join.op_type != "Concat":
                continue
            if sum(join.output[0] in other.input for other in self.graph.node) != 1:
                continue
            at = list(self.graph.node).index(join)
            parts = [onnx.helper.make_node("QuantizeLinear", [name, *node.input[1:]], [f"{node.output[0]}.{n}"])
                     for n, name in enumerate(join.input)]
            joined = onnx.helper.make_node("Concat", [part.output[0] for part in parts], [node.output[0]])
            joined.attribute.extend(join.attribute)
            for made in reversed([*parts, joined]):
                self.graph.node.insert(at, made)
            for old in (join, node):
                self.graph.node.remove(old)

    def index(self):
        self.places = {name: at for at, node in enumerate(self.graph.node) for name in node.output}
        self.makers = {name: node for node in self.graph.node for name in node.output}
        self.users = collections.defaultdict(list)
        self.bytes = set()
        for node in self.graph.node:
            for name in node.input:
                self.users[name].append(node)
            if node.op_type in OF_BYTES or node.op_type in KEEPS_VALUES and node.input[0] in self.bytes:
                self.bytes.update(node.output)
        self.roots = {}

    def is_one_number(self, name):
        return int(np.prod(self.constants[name].dims or [1])) == 1

    def root(self, name):
        """The tensor that each value of this one is a function of one value of; the tensor itself where there is none."""
        if name not in self.roots:
            node, root = self.makers.get(name), name
            if node is not None and node.op_type in POINTWISE:
                given = [own for own in node.input if own and own not in self.constants]
                found = {self.root(own) for own in given}
                if len(found) == 1 and all(self.is_one_number(own) for own in node.input if own in self.constants):
                    root = found.pop()
            self.roots[name] = root
        return self.roots[name]

    def replace(self, node):
        out = node.output[0]
        root = self.root(out)
        if root == out or root not in self.bytes:
            return
        # What only goes into a longer function of the same byte gets no table of its own.
        if all(user.op_type in POINTWISE and self.root(user.output[0]) == root for user in self.users[out]):
            return
        name = out + ".table"
        self.graph.initializer.append(onnx.numpy_helper.from_array(self.values(root, out), name))
        made = onnx.helper.make_node("Lookup", [root, name], [out], out + ".lookup", domain="totsugo")
        self.graph.node.insert(list(self.graph.node).index(node), made)
        self.graph.node.remove(node)

    def values(self, root, out):
        """What the runtime makes of all bytes."""
        steps, todo = {}, [out]
        while todo:
            name = todo.pop()
            if name and name != root and name not in self.constants and name not in steps:
                steps[name] = self.makers[name]
                todo += self.makers[name].input
        nodes = [steps[name] for name in sorted(steps, key=self.places.get)]
        names = {name for node in nodes for name in node.input if name in self.constants}
        kind = onnx.TensorProto.UINT8
        graph = onnx.helper.make_graph(
            nodes, "function", [onnx.helper.make_tensor_value_info(root, kind, [256])],
            [onnx.helper.make_tensor_value_info(out, kind, None)], [self.constants[name] for name in sorted(names)])
        model = onnx.helper.make_model(graph, opset_imports=self.model.opset_import, ir_version=self.model.ir_version)
        options = onnxruntime.SessionOptions()
        options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_DISABLE_ALL
        session = onnxruntime.InferenceSession(model.SerializeToString(), options)
        return session.run(None, {root: np.arange(256, dtype=np.uint8)})[0].reshape(256)

    def prune(self):
        wanted = {out.name for out in self.graph.output}
        for node in reversed(list(self.graph.node)):
            if wanted.isdisjoint(node.output):
                self.graph.node.remove(node)
            else:
                wanted.update(node.input)
        for tensor in [tensor for tensor in self.graph.initializer if tensor.name not in wanted]:
            self.graph.initializer.remove(tensor)


def expanded(path):
    """The model with standard operators for the tables, for a runtime that does not know them: the same numbers, slower."""
    model = onnx.load(path)
    graph = model.graph
    for node in [node for node in graph.node if node.domain == "totsugo"]:
        at = list(graph.node).index(node)
        index = node.output[0] + ".index"
        graph.node.insert(at, onnx.helper.make_node("Cast", [node.input[0]], [index], to=onnx.TensorProto.INT32))
        graph.node.insert(at + 1, onnx.helper.make_node("Gather", [node.input[1], index], list(node.output)))
        graph.node.remove(node)
    return model.SerializeToString()


def are_alike(plain, made, given):
    """Whether a model with tables gives the same numbers, to the last bit, as the one it was made of."""
    sessions = [onnxruntime.InferenceSession(own) for own in (str(plain), expanded(made))]
    for inputs in iter(given.get_next, None):
        first, second = (session.run(None, inputs)[0] for session in sessions)
        if not np.array_equal(first, second):
            return False
    return True
