"""A torch module as an ONNX file with weights of 8 bits: shared by what is trained here."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process
from torch import Tensor, nn

QUICK = ("query", "key", "value", "mix", "wide")  # products whose activations are quantized, too


def write(model: nn.Module, inputs: dict[str, Tensor], output: str, path: Path, quick: Sequence[str] = QUICK) -> None:
    """Weights of 8 bits. Activations are quantized as they come, in the products named by `quick` only: attention and
    the products that suffer most stay exact.

    `inputs` are examples of one row; the length of those of pieces (integers, or a row of numbers for each) may vary.
    `reduce_range` is for processors without VNNI.
    """
    with tempfile.TemporaryDirectory() as room:
        whole, ready = Path(room) / "whole.onnx", Path(room) / "ready.onnx"
        torch.onnx.export(
            model.eval(),
            tuple(inputs.values()),
            str(whole),
            input_names=list(inputs),
            output_names=[output],
            dynamic_axes={
                name: {1: "pieces"} for name, row in inputs.items() if row.dim() == 3 or not row.is_floating_point()
            },
            dynamo=False,
        )
        quant_pre_process(str(whole), str(ready), skip_symbolic_shape=True)
        products = [node.name for node in onnx.load(str(ready)).graph.node if node.op_type == "MatMul"]
        quantize_dynamic(
            str(ready),
            str(path),
            weight_type=QuantType.QInt8,
            op_types_to_quantize=["MatMul", "Gather"],  # the head, which is small, stays as it is
            per_channel=True,
            reduce_range=True,
            nodes_to_exclude=[name for name in products if not any(part in name for part in quick)],
        )
    lighten(path)


def lighten(path: Path) -> None:
    """Stores the weights of the products that stay exact in 8 bits; they are made floats when the network is loaded."""
    model = onnx.load(str(path))
    graph = model.graph
    held = {tensor.name: tensor for tensor in graph.initializer}
    added = []
    for node in graph.node:
        if node.op_type != "MatMul" or node.input[1] not in held:
            continue
        name = node.input[1]
        weight = onnx.numpy_helper.to_array(held[name])
        step = (np.abs(weight).max(0) / 127).astype(np.float32)
        graph.initializer.remove(held[name])
        graph.initializer.append(onnx.numpy_helper.from_array(np.round(weight / step).astype(np.int8), f"{name}.eight"))
        graph.initializer.append(onnx.numpy_helper.from_array(step, f"{name}.step"))
        added.append(onnx.helper.make_node("Cast", [f"{name}.eight"], [f"{name}.cast"], to=onnx.TensorProto.FLOAT))
        added.append(onnx.helper.make_node("Mul", [f"{name}.cast", f"{name}.step"], [name]))
    for node in reversed(added):
        graph.node.insert(0, node)
    onnx.save(model, str(path))
